using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.HorsRem;

/// <summary>The site that emits the document is named by its FINESS géographique in each place, and not by that of the legal entity alone.</summary>
/// <param name="Sites">Struct_IdNat of the establishment's sites.</param>
/// <param name="LegalEntity">Struct_IdNat of its legal entity.</param>
public sealed record SiteIsNamed(IReadOnlyList<string> Sites, string LegalEntity) : Check
{
    private string Expected => $"le FINESS géographique du site émetteur ({Sites.List()}) est dans le lot de soumission, les métadonnées du document et son CDA";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var lacking = NamedStructures.Of(sent).Where(place => !place.Ids.Any(Sites.Contains)).ToList();
        if (lacking.Count == 0)
            return Conclusion.Held(Expected, string.Join(" ; ", NamedStructures.Of(sent)), feed.Witnesses);
        var legal = lacking.Exists(place => place.Ids.Contains(LegalEntity)) ? $" ({LegalEntity} est l'entité juridique)" : "";
        return Conclusion.Broken(Expected, string.Join(" ; ", lacking) + legal, feed.Witnesses);
    });
}
