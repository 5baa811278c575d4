using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>Rules of the API that a request may break, and what is said of it.</summary>
internal static class Rules
{
    private const int AdvisedPage = 200;
    private const int AdvisedIds = 50;

    public static RuleNote Key(string observed) => new("Annuaire Santé FHIR v2, clé d'API", Severity.Bloquant, observed);

    public static RuleNote Refused(string diagnostics) => new("Annuaire Santé FHIR v2, recherche", Severity.Bloquant, $"requête refusée : {diagnostics}");

    public static RuleNote ReadOnly(string method) => new("Annuaire Santé FHIR v2, lecture seule", Severity.Bloquant, $"méthode {method}");

    public static RuleNote UnknownParameter(string diagnostics) =>
        new("Annuaire Santé FHIR v2, paramètres de recherche", Severity.Bloquant, $"paramètre que l'Annuaire n'a pas : {diagnostics}");

    public static RuleNote CallRate(int calls) => new("Annuaire Santé FHIR v2, débit", Severity.Avertissement, $"{calls} appels en une seconde, 17 sont permis par application");

    /// <summary>Advice of ANS on the size of the requests.</summary>
    public static IEnumerable<RuleNote> OfSize(int? count, int ids)
    {
        if (count > AdvisedPage)
            yield return new("Annuaire Santé FHIR v2, taille des pages", Severity.Avertissement, $"_count={count}, {AdvisedPage} conseillés");
        if (ids > AdvisedIds)
            yield return new("Annuaire Santé FHIR v2, nombre d'identifiants", Severity.Avertissement, $"{ids} identifiants dans une requête, {AdvisedIds} conseillés");
    }
}
