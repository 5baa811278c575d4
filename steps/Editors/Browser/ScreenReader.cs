using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Turns a settled page into what a person could perceive of it.</summary>
/// <param name="journal">Where screenshots are kept.</param>
/// <param name="compared">Readings whose pictures are compared with images that the editor file names.</param>
internal sealed class ScreenReader(IJournal journal, IReadOnlySet<string> compared)
{
    private const string Pictures = "xpath=descendant-or-self::*[local-name()='img' or local-name()='svg']";

    private Captured? _captured;

    public async Task<ScreenObserved> ReadAsync(
        IPage page, string intention, MapReading reading, IReadOnlyDictionary<string, string> subject, long elapsedMs)
    {
        var located = PageLocators.Find(page, reading.Element, text => text);
        var raw = await RawAsync(located);
        var capturing = CaptureAsync(page, raw.Moment);
        var elements = await Task.WhenAll(raw.Elements.Select((element, index) => (element, index)).Where(row => row.element.Visible)
            .Select(row => SeenAsync(intention, row.element, located.Nth(row.index), reading.Fields)));
        var (_, picture, accessibility) = await capturing;
        return new ScreenObserved(
            intention,
            subject,
            WithoutQuery(page.Url),
            elements.Length > 0,
            elements,
            [.. raw.Elsewhere.Select(block => Seen(block, new Dictionary<string, string>()))],
            elapsedMs,
            picture,
            accessibility);
    }

    /// <summary>Something was done to the page: what was captured of it no longer holds.</summary>
    public void Forget() => _captured = null;

    private async Task<Captured> CaptureAsync(IPage page, string moment)
    {
        if (_captured?.Moment == moment)
            return _captured;
        var picture = page.ScreenshotAsync();
        var accessibility = await page.Locator("body").AriaSnapshotAsync();
        return _captured = new Captured(moment, journal.Keep(await picture, "image/png"), journal.Keep(Encoding.UTF8.GetBytes(accessibility), "text/yaml"));
    }

    private static async Task<RawScreen> RawAsync(ILocator located) =>
        JsonSerializer.Deserialize<RawScreen>(await located.EvaluateAllAsync<string>(Scripts.Observe), JsonSerializerOptions.Web)!;

    private async Task<ElementSeen> SeenAsync(string intention, RawElement raw, ILocator row, IReadOnlyDictionary<string, MapLocator> fields)
    {
        var seen = Seen(raw, await FieldsAsync(row, fields));
        return seen with { Fragments = [.. seen.Fragments, .. await LikenessesAsync(intention, row)] };
    }

    private static async Task<IReadOnlyDictionary<string, string>> FieldsAsync(ILocator row, IReadOnlyDictionary<string, MapLocator> fields)
    {
        var read = await Task.WhenAll(fields.Select(async field =>
            (Name: field.Key, Texts: await PageLocators.Inside(row, field.Value, text => text).AllInnerTextsAsync())));
        return read.ToDictionary(field => field.Name, field => Collapse(field.Texts.FirstOrDefault() ?? ""));
    }

    private async Task<IReadOnlyList<Fragment>> LikenessesAsync(string intention, ILocator row)
    {
        if (!compared.Contains(intention))
            return [];
        var likenesses = new List<Fragment>();
        foreach (var picture in await row.Locator(Pictures).AllAsync())
            likenesses.Add(new Fragment(FragmentKind.Likeness, PictureLikeness.Of(await picture.ScreenshotAsync())));
        return likenesses;
    }

    private static ElementSeen Seen(RawElement raw, IReadOnlyDictionary<string, string> fields) => new(
        raw.Text,
        fields,
        [.. raw.Fragments.Select(fragment => new Fragment(Enum.Parse<FragmentKind>(fragment.Kind, ignoreCase: true), Value(fragment))).Distinct()]);

    private static string Value(RawFragment fragment) =>
        fragment.Kind == "picture" ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fragment.Value))) : fragment.Value;

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutQuery(string url) => url.Split('?', '#')[0];

    private sealed record Captured(string Moment, BlobRef Picture, BlobRef Accessibility);

    private sealed record RawScreen(string Moment, IReadOnlyList<RawElement> Elements, IReadOnlyList<RawElement> Elsewhere);

    private sealed record RawElement(string Text, bool Visible, IReadOnlyList<RawFragment> Fragments);

    private sealed record RawFragment(string Kind, string Value);
}
