using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.HorsRem;

/// <summary>The batch says which structure it comes from, in each of the three places where that is read.</summary>
public sealed record StructureIsNamed : Check
{
    private const string Expected = "le lot de soumission, les métadonnées du document et son CDA nomment la structure de l'auteur";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var places = NamedStructures.Of(sent);
        var silent = places.Where(place => place.Ids.Count == 0).Select(place => place.Where).ToList();
        return silent.Count == 0
            ? Conclusion.Held(Expected, string.Join(" ; ", places), feed.Witnesses)
            : Conclusion.Broken(Expected, $"aucune structure : {silent.List()}", feed.Witnesses);
    });
}
