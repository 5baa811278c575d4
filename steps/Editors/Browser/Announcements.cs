using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Messages that the product announced since the last act, those already gone included: a toast is read as assistive technology would have spoken it.</summary>
internal static class Announcements
{
    private const string Heard = "() => window.__announced ?? []";
    private const string Clear = "() => { window.__announced = []; }";

    /// <summary>Forgets what was announced before.</summary>
    public static async Task ForgetAsync(IPage page)
    {
        foreach (var frame in page.Frames.Where(frame => !frame.IsDetached))
            await frame.EvaluateAsync(Clear);
    }

    /// <summary>Waits a bounded time for an announcement that holds a text.</summary>
    public static async Task AwaitAsync(IPage page, string sought, TimeSpan patience)
    {
        var waiting = await page.WaitForFunctionAsync(
            $"([sought, any]) => (window.__announced ?? []).some(text => sought === any || text.includes(sought))",
            new[] { sought, MapVocabulary.AnyAnnouncement },
            new PageWaitForFunctionOptions { Timeout = (float)patience.TotalMilliseconds });
        await waiting.DisposeAsync();
    }

    /// <summary>The announcements that hold a text, in their order.</summary>
    public static async Task<IReadOnlyList<ElementSeen>> SeenAsync(IPage page, string sought)
    {
        var heard = new List<string>();
        foreach (var frame in page.Frames.Where(frame => !frame.IsDetached))
            heard.AddRange(await frame.EvaluateAsync<string[]>(Heard));
        return [.. heard.Where(text => sought == MapVocabulary.AnyAnnouncement || text.Contains(sought, StringComparison.Ordinal)).Distinct().Select(Spoken)];
    }

    private static ElementSeen Spoken(string text) => new(text, new Dictionary<string, string>(), [new Fragment(FragmentKind.Name, text), new Fragment(FragmentKind.Text, text)]);
}
