using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Reads elements one by one: the only one of a reading, or each row of a list with its fields.</summary>
/// <param name="compared">Readings whose pictures are compared with images that the editor file names.</param>
internal sealed class RowReader(IReadOnlySet<string> compared)
{
    private const string Pictures = "xpath=descendant-or-self::*[local-name()='img' or local-name()='svg']";

    /// <summary>The visible elements.</summary>
    public async Task<IReadOnlyList<ElementSeen>> SeenAsync(RawScreen raw, ILocator located, string intention, MapReading reading) =>
        await Task.WhenAll(raw.Elements.Select((element, index) => (element, index)).Where(row => row.element.Visible)
            .Select(row => SeenAsync(intention, row.element, located.Nth(row.index), reading.Fields)));

    /// <summary>The rows of a list that renders only those in view, each once, from its top to its end.</summary>
    public async Task<IReadOnlyList<ElementSeen>> ScrolledAsync(IPage page, ILocator list, ILocator located, string intention, MapReading reading)
    {
        if (await list.CountAsync() == 0)
            return [];
        var rows = new Dictionary<string, ElementSeen>();
        await foreach (var _ in ListScrolling.ScreensAsync(page, list))
        {
            foreach (var row in await SeenAsync(await RawScreen.OfAsync(located), located, intention, reading))
                rows.TryAdd($"{row.Text}\n{string.Join('\n', row.Fields.Values)}", row);
        }

        return [.. rows.Values];
    }

    private async Task<ElementSeen> SeenAsync(string intention, RawElement raw, ILocator row, IReadOnlyDictionary<string, MapLocator> fields)
    {
        var seen = raw.Seen(await FieldsAsync(row, fields));
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

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
