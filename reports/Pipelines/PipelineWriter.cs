using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>Writes <c>ci/</c> in the folder of a run: what a pipeline shows by itself (docs/integration-continue.md). Nothing is judged on it.</summary>
public static class PipelineWriter
{
    /// <summary>Name of the folder in that of the run.</summary>
    public const string FolderName = "ci";

    /// <summary>JUnit's format, for Jenkins and GitLab.</summary>
    public const string JUnit = "junit.xml";

    /// <summary>Visual Studio's format, for Azure DevOps.</summary>
    public const string Trx = "conformance.trx";

    /// <summary>A page of Markdown, for the summary of a pipeline.</summary>
    public const string Summary = "resume.md";

    /// <summary>Writes the three, over those that the run may have.</summary>
    /// <param name="runFolder">Folder of the run.</param>
    /// <param name="report">Verdicts.</param>
    /// <param name="catalogue">Catalogue that they were given with.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string runFolder, RunReport report, RemCatalogue catalogue)
    {
        var folder = ReportFolder.Emptied(Path.Combine(runFolder, FolderName));
        Save(JUnitFile.Of(report, catalogue), Path.Combine(folder, JUnit));
        Save(TrxFile.Of(report, catalogue), Path.Combine(folder, Trx));
        File.WriteAllText(Path.Combine(folder, Summary), MarkdownSummary.Of(report));
    }

    private static void Save(XDocument document, string path)
    {
        using var writer = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        document.Save(writer);
    }
}
