using System.Text;
using Conformance.Steps.Editors.Browser;

namespace Conformance.Steps.Editors.Guided;

/// <summary>The product's screen where the harness holds it: the operator need not take a picture of it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Address">Address shown, without its query.</param>
/// <param name="Accessibility">Accessibility snapshot, UTF-8.</param>
internal sealed record ScreenInHand(Picture Picture, string Address, byte[] Accessibility)
{
    /// <summary>Takes the screen once it has settled; null when no page is open.</summary>
    public static async Task<ScreenInHand?> TakeAsync(ISessionPage session)
    {
        if (session.Open is not { } page)
            return null;
        await PageSettling.SettleAsync(page);
        var picture = Picture.Of(await page.ScreenshotAsync())!;
        return new ScreenInHand(picture, page.Url.Split('?', '#')[0], Encoding.UTF8.GetBytes(await page.Locator("body").AriaSnapshotAsync()));
    }
}
