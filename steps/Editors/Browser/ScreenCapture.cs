using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Keeps what a page looks like, for people to see.</summary>
internal interface IScreenCapture
{
    /// <summary>Keeps it, once for a moment of the page.</summary>
    /// <param name="page">The page, settled.</param>
    /// <param name="moment">Changes whenever the page does.</param>
    Task<ScreenLook> TakeAsync(IPage page, string moment);

    /// <summary>Something was done to the page: what was captured of it no longer holds.</summary>
    void Forget();
}

/// <summary>What a page looks like to the eye and to assistive technology; null where it is not kept.</summary>
internal sealed record ScreenLook(BlobRef? Picture, BlobRef? Accessibility);

/// <summary>Keeps a picture of the whole page, below what the window shows too, and an accessibility snapshot.</summary>
/// <param name="journal">Where they are kept.</param>
internal sealed class ScreenCapture(IJournal journal) : IScreenCapture
{
    private (string Moment, ScreenLook Look)? _last;

    /// <inheritdoc/>
    public async Task<ScreenLook> TakeAsync(IPage page, string moment)
    {
        if (_last is { } last && last.Moment == moment)
            return last.Look;
        var picture = page.ScreenshotAsync(new() { FullPage = true });
        var accessibility = await page.Locator("body").AriaSnapshotAsync();
        var look = new ScreenLook(journal.Keep(await picture, "image/png"), journal.Keep(Encoding.UTF8.GetBytes(accessibility), "text/yaml"));
        _last = (moment, look);
        return look;
    }

    /// <inheritdoc/>
    public void Forget() => _last = null;
}

/// <summary>Keeps nothing: the checks judge what was read, not what it looked like.</summary>
internal sealed class NoCapture : IScreenCapture
{
    /// <inheritdoc/>
    public Task<ScreenLook> TakeAsync(IPage page, string moment) => Task.FromResult(new ScreenLook(null, null));

    /// <inheritdoc/>
    public void Forget()
    {
    }
}
