using System.Globalization;
using Conformance.Reports.Annex.Flows;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Annex.Sections;

/// <summary>What a run saw of each flow, and why it did not see the others.</summary>
internal static class FlowSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        var absent = subject.Site.Bricks.Where(brick => !brick.IsPresent).ToDictionary(brick => brick.Brick, brick => brick.Detail);
        var tallies = FlowTally.Of(subject.Journal).ToLookup(tally => tally switch
        {
            { Flow.Needs: { } brick } when absent.ContainsKey(brick) => State.BrickAbsent,
            { Seen.Count: 0 } => State.NotSeen,
            _ => State.Seen,
        });

        yield return new HeadingBlock("Flux observés");
        yield return tallies[State.Seen].Any()
            ? new TableBlock("Flux observés par la course", ["Flux", "Transaction", "Service", "Échanges", "Premier", "Dernier"], [28, 15, 15, 14, 14, 14], [.. tallies[State.Seen].Select(Observed)])
            : new TextBlock("La course n'a observé aucun flux.");

        yield return new HeadingBlock("Flux non observés");
        yield return tallies[State.BrickAbsent].Any()
            ? new TableBlock("Flux non observés, une brique étant absente du site", ["Flux", "Transaction", "Brique absente", "Motif"], [35, 20, 15, 30],
                [.. tallies[State.BrickAbsent].Select(tally => Missing(tally, absent[tally.Flow.Needs!.Value]))])
            : new TextBlock("Aucune brique n'est absente du site.");
        if (tallies[State.BrickAbsent].Any())
            yield return new TextBlock("L'éditeur revient finaliser l'installation une fois la brique en place.");
        if (tallies[State.NotSeen].Any())
            yield return new TableBlock("Flux que la course n'a pas observés, les briques étant présentes", ["Flux", "Transaction", "À faire"], [40, 25, 35],
                [.. tallies[State.NotSeen].Select(tally => (IReadOnlyList<string>)[tally.Flow.Title, tally.Flow.Transaction, "À observer en production par l'établissement"])]);
    }

    private static IReadOnlyList<string> Observed(FlowTally tally) =>
    [
        tally.Flow.Title, tally.Flow.Transaction, Words.Service(tally.Flow.Service), tally.Seen.Count.ToString(CultureInfo.InvariantCulture), FrenchTime.ShortDay(tally.Seen[0].At), FrenchTime.ShortDay(tally.Seen[^1].At),
    ];

    private static IReadOnlyList<string> Missing(FlowTally tally, string? why) =>
    [
        tally.Flow.Title, tally.Flow.Transaction, Sites.BrickNames.Name(tally.Flow.Needs!.Value),
        tally.Seen.Count == 0 ? why ?? "" : $"{why} (la course en a vu {(tally.Seen.Count == 1 ? "1 échange" : $"{tally.Seen.Count} échanges")} avec le service simulé)",
    ];

    private enum State
    {
        Seen,
        BrickAbsent,
        NotSeen,
    }
}
