using Conformance.Fakes.AnnuaireSante.Search;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>Which correspondents a search must find and which it may, read from what the Annuaire says that it holds, as MSS/UX.10 judges it.</summary>
internal static class Correspondence
{
    private static readonly string[] Codes = ["rpps", "profession", "specialite"];
    private static readonly string[] OfAPerson = [.. Codes, "nom", "prenom", "adresse"];

    public static bool Must(CorrespondentServed held, IReadOnlyDictionary<string, string> criteria) =>
        held.Address is not null
        && (criteria.Keys.Any(OfAPerson.Contains) || !held.Values.ContainsKey("nom"))
        && criteria.All(criterion => held.Values.TryGetValue(criterion.Key, out var value)
            && (Codes.Contains(criterion.Key) ? value == criterion.Value : Plain.Of(value).StartsWith(Plain.Of(criterion.Value), StringComparison.Ordinal)));

    public static bool May(CorrespondentServed held, IReadOnlyDictionary<string, string> criteria) =>
        criteria.All(criterion => held.Values.TryGetValue(criterion.Key, out var value) && Plain.Of(value).Contains(Plain.Of(criterion.Value), StringComparison.Ordinal));
}
