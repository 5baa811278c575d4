using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Verdicts;

/// <summary>Digests of the text of an exigence, kept beside the verdicts that were given on it: when the text changes, a verdict is no longer on the same question.</summary>
/// <param name="Statement">Lower-case hexadecimal SHA-256 of its REM, title, statement, profile, condition, scenarios and preuves.</param>
/// <param name="Clauses">That of each clause, by key.</param>
/// <remarks>What is merely known about the text (source of the catalogue, points to confirm) is left out: no verdict depends on it.</remarks>
public sealed record TextDigest(string Statement, IReadOnlyDictionary<string, string> Clauses)
{
    /// <summary>Digests of an exigence.</summary>
    public static TextDigest Of(Exigence exigence) => new(
        Hash([
            exigence.Rem, exigence.Titre, exigence.Enonce, exigence.Profil, exigence.Condition ?? "",
            .. exigence.Scenarios.SelectMany(scenario => scenario.Preuves.SelectMany(preuve => new[] { scenario.Id, scenario.Titre, preuve.Id, preuve.Titre })),
        ]),
        exigence.Clauses.OrderBy(clause => clause.Key, StringComparer.Ordinal).ToDictionary(clause => clause.Key, clause => Hash([clause.Value.Source, clause.Value.Texte])));

    /// <summary>Digests of the exigences that verdicts speak of, by canonical id.</summary>
    public static IReadOnlyDictionary<string, TextDigest> Of(IEnumerable<PreuveVerdict> preuves, RemCatalogue catalogue)
    {
        var judged = preuves.Select(preuve => preuve.Exigence).ToHashSet();
        return catalogue.Exigences.Where(exigence => judged.Contains(exigence.Id)).ToDictionary(exigence => exigence.Id, Of);
    }

    private static string Hash(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
