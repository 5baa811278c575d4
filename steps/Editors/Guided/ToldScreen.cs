using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Guided;

/// <summary>From the operator's words to what the checks read: the same elements as a driver would have seen, no more than was said.</summary>
/// <param name="Present">Whether what was asked for is there.</param>
/// <param name="Elements">What was read.</param>
/// <param name="Elsewhere">Legends.</param>
internal sealed record ToldScreen(bool Present, IReadOnlyList<ElementSeen> Elements, IReadOnlyList<ElementSeen> Elsewhere)
{
    private const string Legend = "légende:";

    private static readonly ToldScreen Absent = new(false, [], []);

    private static readonly (string Prefix, FragmentKind Kind, string Value)[] Marks =
    [
        ("image:", FragmentKind.Picture, ""),
        ("couleur:", FragmentKind.Appearance, "background-color: "),
        ("infobulle:", FragmentKind.Tooltip, ""),
    ];

    /// <summary>Reads an answer.</summary>
    /// <returns>What it says, or why it cannot be taken.</returns>
    public static (ToldScreen? Screen, string? Problem) Read(string reading, string answer)
    {
        var text = answer.Trim();
        if (Is(text, "non"))
            return (Absent, null);
        return Questions.Of(reading).Kind switch
        {
            ReplyKind.YesOrNo => Is(text, "oui") ? (new ToldScreen(true, [Element([], [])], []), null) : (null, "« oui » ou « non » est attendu."),
            ReplyKind.Words => text.Length == 0 || Is(text, "oui")
                ? (null, "Recopiez ce qui est affiché : « oui » ne dit pas ce qui se lit.")
                : (new ToldScreen(true, [Element([], Cells(text))], []), null),
            _ => Rows(text, Readings.All[reading]),
        };
    }

    private static (ToldScreen?, string?) Rows(string text, IReadOnlyList<string> fields)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var legends = lines.Where(line => line.StartsWith(Legend, StringComparison.OrdinalIgnoreCase)).Select(line => line[Legend.Length..]).ToList();
        var rows = lines.Where(line => !line.StartsWith(Legend, StringComparison.OrdinalIgnoreCase)).Select(Cells).ToList();
        if (rows.Count == 0)
            return (null, "Donnez au moins une ligne, ou « non » si la liste est vide.");
        if (rows.FindIndex(row => row.Count < fields.Count) is >= 0 and var rank)
            return (null, $"Ligne {rank + 1} : {fields.Count} champ(s) sont attendus, séparés par « | » : {string.Join(" | ", fields)}.");
        return (new ToldScreen(true, [.. rows.Select(row => Element(fields, row))], [.. legends.Select(legend => Element([], Cells(legend)))]), null);
    }

    private static IReadOnlyList<string> Cells(string line) => [.. line.Replace('\n', ' ').Split('|', StringSplitOptions.TrimEntries)];

    private static ElementSeen Element(IReadOnlyList<string> fields, IReadOnlyList<string> cells)
    {
        var fragments = cells.Where(cell => cell.Length > 0).Select(Perceived).ToList();
        var text = string.Join(' ', fragments.Where(fragment => fragment.Kind is FragmentKind.Text).Select(fragment => fragment.Value));
        return new ElementSeen(text, fields.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second), fragments);
    }

    private static Fragment Perceived(string cell)
    {
        foreach (var (prefix, kind, value) in Marks)
        {
            if (cell.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return new Fragment(kind, value + cell[prefix.Length..].Trim());
        }

        return new Fragment(FragmentKind.Text, cell);
    }

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
