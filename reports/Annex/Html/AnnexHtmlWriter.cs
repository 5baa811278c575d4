using Conformance.Reports.Dossier;

namespace Conformance.Reports.Annex.Html;

/// <summary>Writes an annex as one page that a browser prints.</summary>
public static class AnnexHtmlWriter
{
    private const string Style = "annexe.css";

    /// <summary>Writes the page.</summary>
    /// <param name="folder">Folder that receives it.</param>
    /// <param name="name">Name of its file.</param>
    /// <param name="annex">The annex.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(string folder, string name, AnnexDocument annex)
    {
        await using var pages = new PageRenderer(folder);
        await pages.WriteAsync<AnnexPage>(name, new() { [nameof(AnnexPage.Annex)] = annex.Typeset(), [nameof(AnnexPage.Style)] = ReadStyle() });
    }

    private static string ReadStyle()
    {
        using var style = new StreamReader(typeof(AnnexHtmlWriter).Assembly.GetManifestResourceStream($"{typeof(AnnexHtmlWriter).Namespace}.{Style}")!);
        return style.ReadToEnd();
    }
}
