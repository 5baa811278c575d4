using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Annex.Sites;

/// <summary>Which of two versions is the later, where their numbers say it.</summary>
public static partial class VersionOrder
{
    /// <summary>Below zero when the first is older, above when it is later, zero when they are the same; null when their numbers do not say.</summary>
    public static int? Compare(string first, string second)
    {
        if (first == second)
            return 0;
        if (Numbered().Match(first) is not { Success: true } one || Numbered().Match(second) is not { Success: true } other)
            return null;
        var order = Compare(Numbers(one), Numbers(other));
        return order == 0 && one.Groups["rest"].Value != other.Groups["rest"].Value ? null : order;
    }

    private static int Compare(List<BigInteger> first, List<BigInteger> second) => Enumerable.Range(0, Math.Max(first.Count, second.Count))
        .Select(rank => first.ElementAtOrDefault(rank).CompareTo(second.ElementAtOrDefault(rank)))
        .FirstOrDefault(order => order != 0);

    private static List<BigInteger> Numbers(Match version) => [.. version.Groups["numbers"].Value.Split('.').Select(number => BigInteger.Parse(number, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\A[vV]?(?<numbers>[0-9]+(\.[0-9]+)*)(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
