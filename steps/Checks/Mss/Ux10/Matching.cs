using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>Which correspondents a search must find, and which it may: prefix as the Annuaire does, or anywhere in the value as a product may prefer.</summary>
/// <remarks>A search by structure alone must find the structure's own boxes; whether it also lists who works there is the product's choice.</remarks>
internal static class Matching
{
    private static readonly HashSet<string> Codes = ["rpps", "profession", "specialite"];
    private static readonly HashSet<string> OfAPerson = ["rpps", "nom", "prenom", "profession", "specialite", "adresse"];

    public static bool Must(CorrespondentServed correspondent, IReadOnlyDictionary<string, string> criteria) =>
        correspondent.Address is not null
        && (criteria.Keys.Any(OfAPerson.Contains) || !correspondent.Values.ContainsKey("nom"))
        && criteria.All(criterion => Values(correspondent, criterion.Key).Any(value => IsCode(criterion.Key)
            ? SearchText.Plain(value) == SearchText.Plain(criterion.Value)
            : SearchText.Plain(value).StartsWith(SearchText.Plain(criterion.Value), StringComparison.Ordinal)));

    public static bool May(CorrespondentServed correspondent, IReadOnlyDictionary<string, string> criteria) =>
        criteria.All(criterion => Values(correspondent, criterion.Key).Any(value =>
            SearchText.Plain(value).Contains(SearchText.Plain(criterion.Value), StringComparison.Ordinal)));

    private static bool IsCode(string criterion) => Codes.Contains(criterion);

    private static IEnumerable<string> Values(CorrespondentServed correspondent, string criterion) =>
        new[] { criterion, criterion + "-libelle" }.Select(key => correspondent.Values.GetValueOrDefault(key)).OfType<string>();
}
