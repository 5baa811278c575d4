using System.Text.Json;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>Verdicts as the file of a ledger writes them: those of <c>verdicts.json</c>.</summary>
internal static class LedgerWords
{
    private static readonly Dictionary<string, Verdict> Verdicts = Enum.GetValues<Verdict>().ToDictionary(Of);

    /// <summary>Verdicts that may be expected: what a run cannot tell, it cannot tell on purpose.</summary>
    public static readonly IReadOnlyList<Verdict> Expectable = [Verdict.NonConforme, Verdict.NonObserve, Verdict.AAttester];

    public static string Of(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    public static Verdict? Read(string word) => Verdicts.TryGetValue(word, out var verdict) ? verdict : null;
}
