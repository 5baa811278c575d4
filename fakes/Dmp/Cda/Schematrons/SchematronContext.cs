namespace Conformance.Fakes.Dmp;

/// <summary>The context of a rule, a pattern of XSLT, as an expression that selects what the pattern matches.</summary>
internal static class SchematronContext
{
    public static string Selecting(string pattern) =>
        string.Join(" | ", Alternatives(pattern).Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => part[0] == '/' ? part : $"//{part}"));

    private static IEnumerable<string> Alternatives(string pattern)
    {
        for (var start = 0; start < pattern.Length;)
        {
            var end = XPathText.EndOfLevel(pattern, start, '|');
            yield return pattern[start..end];
            start = end + 1;
        }
    }
}
