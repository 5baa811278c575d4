using Conformance.Reports.Dossier;

namespace Conformance.Reports.Comparison.Page;

/// <summary>A comparison as one static page in French, its style in it: it opens from <c>file://</c> and can be sent alone.</summary>
public static class ComparisonPageWriter
{
    /// <summary>Writes the page.</summary>
    /// <param name="path">Full path of the file; its folder is made.</param>
    /// <param name="comparison">What it tells.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, RunComparison comparison)
    {
        await using var pages = new PageRenderer(Path.GetDirectoryName(path)!);
        await pages.WriteAsync<ComparisonPage>(Path.GetFileName(path), new() { [nameof(ComparisonPage.Comparison)] = comparison });
    }

    internal static string Style()
    {
        using var style = new StreamReader(typeof(ComparisonPageWriter).Assembly.GetManifestResourceStream("Conformance.Reports.Comparison.style.css")!);
        return style.ReadToEnd();
    }
}
