using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// A test as the XPath library can judge it: it takes no nodes after « satisfies », where XPath 2.0 asks whether there are any.
/// </summary>
internal static partial class SchematronTest
{
    public static string Judgeable(string test)
    {
        var from = 0;
        while (Satisfies().Match(test, from) is { Success: true } match)
        {
            var start = match.Index + match.Length;
            var end = XPathText.EndOfLevel(test, start, ',');
            test = $"{test[..start]} boolean({test[start..end]}){test[end..]}";
            from = start + " boolean(".Length;
        }

        return test;
    }

    [GeneratedRegex(@"\bsatisfies\b")]
    private static partial Regex Satisfies();
}
