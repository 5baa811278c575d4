using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>Two texts, line by line: what differs, with a little context.</summary>
internal static class LineDifference
{
    /// <summary>Lines shown at most of one screen or exchange.</summary>
    public const int MostLines = 80;

    private const int Context = 2;
    private const int LongestLine = 400;

    /// <summary>Compares.</summary>
    /// <returns>The lines to show, none when the texts are equal; and how many that differ are left out.</returns>
    public static (IReadOnlyList<DifferenceLine> Lines, int Omitted) Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.SequenceEqual(after))
            return ([], 0);
        var all = InlineDiffBuilder.Diff(string.Join('\n', before), string.Join('\n', after), ignoreWhiteSpace: false).Lines.Select(Line).ToList();
        var shown = Hunks(all).ToList();
        return ([.. shown.Take(MostLines)], shown.Skip(MostLines).Count(Differs));
    }

    private static IEnumerable<DifferenceLine> Hunks(IReadOnlyList<DifferenceLine> all)
    {
        var near = all.Index().Where(line => Differs(line.Item)).SelectMany(line => Enumerable.Range(line.Index - Context, (2 * Context) + 1)).ToHashSet();
        var skipped = false;
        foreach (var (rank, line) in all.Index())
        {
            if (!near.Contains(rank))
            {
                skipped = true;
                continue;
            }

            if (skipped)
                yield return new DifferenceLine(LineSign.Gap, "…");
            skipped = false;
            yield return line;
        }
    }

    private static bool Differs(DifferenceLine line) => line.Sign is LineSign.Before or LineSign.After;

    private static DifferenceLine Line(DiffPiece piece) => new(
        piece.Type switch
        {
            ChangeType.Deleted => LineSign.Before,
            ChangeType.Inserted => LineSign.After,
            _ => LineSign.Same,
        },
        piece.Text.Length <= LongestLine ? piece.Text : $"{piece.Text[..LongestLine]}… ({piece.Text.Length - LongestLine} caractères de plus)");
}
