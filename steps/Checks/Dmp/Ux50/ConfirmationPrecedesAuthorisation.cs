using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux50;

/// <summary>The product asks the professional before it sets an authorisation: none leaves before the question stands on the screen.</summary>
public sealed record ConfirmationPrecedesAuthorisation : Check
{
    private const string Expected = "le produit demande au professionnel de confirmer l'accord du patient, et ne pose aucune autorisation avant";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var requests = AccessRequest.To(journal, DmpState.OuvertNonAutorise);
        if (requests.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun DMP sans autorisation n'a été demandé");

        var witnesses = requests.SelectMany(request => request.Witnesses).ToList();
        var hasty = requests.SelectMany(request => request.Authorisations.Where(exchange => exchange.Seq < request.Question.Seq)).ToList();
        if (hasty.Count > 0)
            return Conclusion.Broken(Expected, $"{hasty.Count} autorisation(s) posée(s) sans rien demander", witnesses);

        return requests.All(request => request.Question.Fact.Present)
            ? Conclusion.Held(Expected, "la confirmation est demandée, aucune autorisation ne l'a précédée", witnesses)
            : Conclusion.Broken(Expected, "le produit ne demande rien", witnesses);
    }
}
