using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>A line of examples, and what it puts in the place of <c>&lt;column&gt;</c>.</summary>
internal sealed record ExampleRow(IReadOnlyList<(string Column, string Value)> Values, int Line)
{
    /// <summary>What a plain scenario has instead.</summary>
    public static ExampleRow None(int line) => new([], line);

    public static IEnumerable<ExampleRow> Of(Examples examples)
    {
        string[] header = [.. examples.TableHeader?.Cells.Select(cell => cell.Value) ?? []];
        return (examples.TableBody ?? []).Select(row => new ExampleRow([.. header.Zip(row.Cells.Select(cell => cell.Value))], row.Location.Line));
    }

    public string Fill(string text)
    {
        foreach (var (column, value) in Values)
            text = text.Replace($"<{column}>", value, StringComparison.Ordinal);
        return text;
    }
}
