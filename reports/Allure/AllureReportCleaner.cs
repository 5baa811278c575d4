using System.Text;

namespace Conformance.Reports.Allure;

/// <summary>Takes the analytics out of a report that Allure generated: its pages call a third party, and offer no switch.</summary>
public static class AllureReportCleaner
{
    private const string Open = "<script";
    private const string Close = "</script>";

    /// <summary>Longest inline block taken for analytics: the report's own code, inlined in a single-file report, is far longer.</summary>
    private const int LongestBlock = 4000;

    /// <summary>Rewrites each page that carries analytics. Does nothing to the others, nor when there is no report.</summary>
    /// <exception cref="IOException">A page cannot be rewritten.</exception>
    public static void StripAnalytics(string reportFolder)
    {
        if (!Directory.Exists(reportFolder))
            return;
        foreach (var page in Directory.EnumerateFiles(reportFolder, "*.html", SearchOption.AllDirectories))
        {
            var html = File.ReadAllText(page);
            if (Clean(html) is var clean && clean.Length != html.Length)
                File.WriteAllText(page, clean);
        }
    }

    /// <summary>The page without its analytics.</summary>
    internal static string Clean(string html)
    {
        var clean = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (NextBlock(rest) is var (start, length) && length > 0)
        {
            clean.Append(rest[..start]);
            if (!IsAnalytics(rest.Slice(start, length)))
                clean.Append(rest.Slice(start, length));
            rest = rest[(start + length)..];
        }

        return clean.Append(rest).ToString();
    }

    private static (int Start, int Length) NextBlock(ReadOnlySpan<char> html)
    {
        var start = html.IndexOf(Open, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : html[start..].IndexOf(Close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? (0, 0) : (start, end + Close.Length);
    }

    private static bool IsAnalytics(ReadOnlySpan<char> block) =>
        block.Length < LongestBlock
        && (block.Contains("googletagmanager.com", StringComparison.OrdinalIgnoreCase)
            || block.Contains("google-analytics.com", StringComparison.OrdinalIgnoreCase)
            || block.Contains("gtag(", StringComparison.Ordinal));
}
