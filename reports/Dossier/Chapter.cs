using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>A chapter of the REM: what is deposited and reviewed at once in Convergence.</summary>
/// <param name="Id">Section of the REM, <c>DMP/UX</c>.</param>
/// <param name="Preuves">Its preuves that the run judged.</param>
/// <param name="Uncovered">Its preuves that the catalogue knows and the run did not judge, by number.</param>
public sealed record Chapter(string Id, IReadOnlyList<PreuveVerdict> Preuves, IReadOnlyList<string> Uncovered)
{
    /// <summary>Folder, which is also its anchor.</summary>
    public string Folder => Names.Of(Id);

    /// <summary>Its preuves by exigence.</summary>
    public IEnumerable<IGrouping<string, PreuveVerdict>> Exigences => Preuves.GroupBy(preuve => preuve.Exigence);

    /// <summary>Chapters of a run with those of the catalogue that it did not touch.</summary>
    public static IReadOnlyList<Chapter> Of(RunReport report, RemCatalogue catalogue)
    {
        var judged = report.Preuves.ToLookup(preuve => RemId.Of(preuve.Exigence).Chapitre);
        var known = report.Preuves.Select(preuve => preuve.Id).ToHashSet();
        var uncovered = catalogue.Exigences.SelectMany(exigence => exigence.Scenarios.SelectMany(scenario => scenario.Preuves)
            .Where(preuve => !known.Contains(preuve.Id)).Select(preuve => (RemId.Of(exigence.Id).Chapitre, preuve.Id))).ToLookup(pair => pair.Chapitre, pair => pair.Id);
        return [.. judged.Select(group => group.Key).Concat(uncovered.Select(group => group.Key)).Distinct()
            .OrderBy(id => id == RemId.OutsideRem).ThenBy(id => id, StringComparer.Ordinal)
            .Select(id => new Chapter(id, [.. judged[id]], [.. uncovered[id]]))];
    }
}
