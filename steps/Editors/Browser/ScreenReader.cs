using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Turns a settled page into what a person could perceive of it.</summary>
/// <param name="capture">Keeps what the page looks like.</param>
/// <param name="compared">Readings whose pictures are compared with images that the editor file names.</param>
internal sealed class ScreenReader(IScreenCapture capture, IReadOnlySet<string> compared)
{
    private static readonly Dictionary<string, string> NoField = [];

    private readonly RowReader _rows = new(compared);

    public async Task<ScreenObserved> ReadAsync(IPage page, string intention, MapReading reading, IReadOnlyDictionary<string, string> subject, long elapsedMs)
    {
        var (elements, around) = await SeenAsync(page, intention, reading);
        var others = await AroundAsync(page, around.Frame);
        var look = await capture.TakeAsync(page, string.Join('|', [around.Moment, .. others.Select(frame => frame.Moment)]), around.Fits ? PictureReach.Window : PictureReach.Page);
        return new ScreenObserved(
            intention,
            subject,
            WithoutQuery(page.Url),
            elements.Count > 0,
            elements,
            [.. around.Blocks.Concat(others.SelectMany(frame => frame.Elsewhere)).Select(block => block.Seen(NoField))],
            elapsedMs,
            look.Picture,
            look.Accessibility);
    }

    /// <summary>Something was done to the page: what was captured of it no longer holds.</summary>
    public void Forget() => capture.Forget();

    private async Task<(IReadOnlyList<ElementSeen> Elements, Around Around)> SeenAsync(IPage page, string intention, MapReading reading)
    {
        if (reading.Announced is { } sought)
            return (await Announcements.SeenAsync(page, sought), await AloneAsync(page.MainFrame));
        var located = PageLocators.Find(page, reading.Element!, text => text);
        if (reading.Scroll is { } list)
            return (await _rows.ScrolledAsync(page, PageLocators.Find(page, list, text => text), located, intention, reading), await AloneAsync(page.MainFrame));
        var raw = await RawScreen.OfAsync(located);
        if (!reading.IsList)
            RequireOne(raw, reading, page);
        return (await _rows.SeenAsync(raw, located, intention, reading), new Around(raw.Moment, raw.Fits, raw.Elsewhere, await FrameOfAsync(page, located, raw)));
    }

    /// <summary>A reading of one thing that finds two cannot say which was meant.</summary>
    private static void RequireOne(RawScreen raw, MapReading reading, IPage page)
    {
        var visible = raw.Elements.Where(element => element.Visible).ToList();
        if (visible.Count > 1)
        {
            throw new InterruptionException(
                InterruptionCause.Configuration,
                $"{reading.Path} : {reading.Element} désigne {visible.Count} éléments visibles à {page.Url} : {string.Join(" ; ", visible.Take(3).Select(element => element.Markup))}. Précisez le repère (name, exact, has-text, within).");
        }
    }

    private static async Task<Around> AloneAsync(IFrame frame)
    {
        var raw = await RawScreen.OfAsync(frame);
        return new Around(raw.Moment, raw.Fits, raw.Elsewhere, frame);
    }

    private static async Task<IFrame> FrameOfAsync(IPage page, ILocator located, RawScreen raw)
    {
        if (page.Frames.Count == 1 || raw.Elements.Count == 0)
            return page.MainFrame;
        await using var handle = await located.First.ElementHandleAsync();
        return await handle.OwnerFrameAsync() ?? page.MainFrame;
    }

    /// <summary>The other frames of the page: a person reads them too.</summary>
    private static async Task<IReadOnlyList<RawScreen>> AroundAsync(IPage page, IFrame already)
    {
        var others = new List<RawScreen>();
        foreach (var frame in page.Frames.Where(frame => frame != already && !frame.IsDetached))
            others.Add(await RawScreen.OfAsync(frame));
        return others;
    }

    private static string WithoutQuery(string url) => url.Split('?', '#')[0];

    private sealed record Around(string Moment, bool Fits, IReadOnlyList<RawElement> Blocks, IFrame Frame);
}
