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
    /// <param name="reach">How much of the page its picture must show.</param>
    Task<ScreenLook> TakeAsync(IPage page, string moment, PictureReach reach);

    /// <summary>Something was done to the page: what was captured of it no longer holds.</summary>
    void Forget();
}

/// <summary>How much of a page a picture shows.</summary>
internal enum PictureReach
{
    /// <summary>What the window shows: all that was read stands there.</summary>
    Window,

    /// <summary>The whole page: what was read, or looked for in vain, may stand below the window.</summary>
    Page,
}

/// <summary>What a page looks like to the eye and to assistive technology; null where it is not kept.</summary>
internal sealed record ScreenLook(BlobRef? Picture, BlobRef? Accessibility);

/// <summary>Keeps a picture and an accessibility snapshot. A picture of the whole page costs three times that of the window, which is therefore taken where it shows all that was read.</summary>
/// <param name="journal">Where they are kept.</param>
internal sealed class ScreenCapture(IJournal journal) : IScreenCapture
{
    private (string Moment, PictureReach Reach, ScreenLook Look)? _last;

    /// <inheritdoc/>
    public async Task<ScreenLook> TakeAsync(IPage page, string moment, PictureReach reach)
    {
        if (_last is { } last && last.Moment == moment && last.Reach >= reach)
            return last.Look;
        var picture = page.ScreenshotAsync(new() { FullPage = reach is PictureReach.Page });
        var accessibility = await page.Locator("body").AriaSnapshotAsync();
        var look = new ScreenLook(journal.Keep(await picture, "image/png"), journal.Keep(Encoding.UTF8.GetBytes(accessibility), "text/yaml"));
        _last = (moment, reach, look);
        return look;
    }

    /// <inheritdoc/>
    public void Forget() => _last = null;
}

/// <summary>Keeps nothing: the checks judge what was read, not what it looked like.</summary>
internal sealed class NoCapture : IScreenCapture
{
    /// <inheritdoc/>
    public Task<ScreenLook> TakeAsync(IPage page, string moment, PictureReach reach) => Task.FromResult(new ScreenLook(null, null));

    /// <inheritdoc/>
    public void Forget()
    {
    }
}
