using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Annex.Sections;

/// <summary>The verdicts by chapter, in words: what is not conforme is named, and nothing is made a percentage of.</summary>
internal static class VerdictSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        var judged = subject.Report.Preuves.Where(preuve => !preuve.IsOutsideRem).ToList();
        yield return new HeadingBlock("Verdicts par chapitre");
        yield return judged.Count == 0
            ? new TextBlock("La course n'a jugé aucune preuve du REM.")
            : new TableBlock("Verdicts par chapitre", ["Chapitre", "Verdicts"], [20, 80],
                [.. judged.GroupBy(preuve => RemId.Of(preuve.Exigence).Chapitre).OrderBy(chapter => chapter.Key, StringComparer.Ordinal).Select(chapter => (IReadOnlyList<string>)[chapter.Key, InWords(chapter)])]);
        var uncovered = Uncovered(subject.Catalogue, judged.Select(preuve => preuve.Id).ToHashSet()).ToList();
        yield return new TextBlock(uncovered.Count == 0
            ? "Toutes les preuves du catalogue du harnais ont été jugées ; le catalogue n'est pas tout le REM."
            : $"Exigences et preuves du catalogue du harnais que la course n'a pas jugées : {string.Join(", ", uncovered)}. Le catalogue lui-même n'est pas tout le REM.");
        yield return new TextBlock("Les numéros des scénarios et des preuves sont à confirmer sur le REM publié.");
    }

    /// <summary>An exigence of which nothing was judged, by its number; else each preuve of its that was not.</summary>
    private static IEnumerable<string> Uncovered(RemCatalogue catalogue, HashSet<string> judged) =>
        from exigence in catalogue.Exigences
        where !RemId.Of(exigence.Id).IsOutsideRem
        let preuves = exigence.Scenarios.SelectMany(scenario => scenario.Preuves).Select(preuve => preuve.Id).ToList()
        from uncovered in preuves.Exists(judged.Contains) ? preuves.Where(preuve => !judged.Contains(preuve)) : [exigence.Id]
        select uncovered;

    private static string InWords(IEnumerable<PreuveVerdict> chapter) =>
        string.Join(" ; ", chapter.GroupBy(preuve => preuve.Verdict).OrderBy(group => group.Key).Select(group => Said(group.Key, [.. group]))) + ".";

    private static string Said(Verdict verdict, IReadOnlyList<PreuveVerdict> preuves)
    {
        var word = Words.Of(verdict).ToLowerInvariant();
        return verdict is Verdict.Conforme
            ? $"{preuves.Count} {(preuves.Count > 1 ? "preuves conformes" : "preuve conforme")}"
            : $"{word} : {string.Join(", ", preuves.Select(preuve => preuve.Id))}";
    }
}
