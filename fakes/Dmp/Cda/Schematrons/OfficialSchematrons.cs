using System.Xml;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the schematrons that the user points at say of each document (EX_2.1-1071). Nothing, when the user points at none.</summary>
internal sealed class OfficialSchematrons : ISubmissionRule
{
    private const int MostFindings = 50;
    private static readonly string[] Mild = ["warning", "info", "information"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        string.IsNullOrWhiteSpace(review.Settings.SchematronFolder)
            ? []
            : review.Submission.Documents.SelectMany(entry => review.ContentOf(entry) is { } content ? Judge(entry, content, review.Settings.SchematronFolder) : []);

    private static IEnumerable<MetadataBreach> Judge(DocumentEntry entry, DocumentContent content, string folder)
    {
        try
        {
            var (library, document) = (SchematronLibrary.Of(folder), SafeXml.LoadForXPath(content.Bytes));
            return [.. library.FilesFor(entry).SelectMany(file => Run(library, file, document)).Take(MostFindings).Select(finding => Breach(entry.Id, finding))];
        }
        catch (XmlException)
        {
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [Told(entry.Id, $"schématrons illisibles dans « {folder} » : {problem.Message}")];
        }
    }

    private static IReadOnlyList<SchematronFinding> Run(SchematronLibrary library, string file, XmlDocument document)
    {
        try
        {
            return [.. library.Read(file).Check(document)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException or ArgumentException)
        {
            return [new(Path.GetFileName(file), "", "", $"schématron illisible : {problem.Message}", "/", Judged: false)];
        }
    }

    private static MetadataBreach Breach(string id, SchematronFinding finding)
    {
        var observed = $"{finding.Schematron} : {finding.Message} (règle « {finding.Rule} », rôle {(finding.Role.Length == 0 ? "non dit" : finding.Role)}, {finding.Place})";
        if (!finding.Judged)
            return Told(id, $"règle non évaluée, {observed}");
        return Mild.Contains(finding.Role) ? Told(id, observed) : MetadataBreach.Tolerated(RuleNames.Schematron, $"{id} : {observed}");
    }

    private static MetadataBreach Told(string id, string observed) => new(RuleNames.Schematron, Severity.Information, $"{id} : {observed}");
}
