using System.Text;
using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Says in the journal what a person must be able to read of a document, from its tree.</summary>
internal static class ServedContent
{
    private static readonly XName Clinical = Ns.Hl7 + "ClinicalDocument";

    /// <summary>Longest body that is told, in characters: what a person reads on a screen, and what a journal may repeat.</summary>
    private const int LongestBody = 8 * 1024;

    /// <summary>What must be read; null when the document is no CDA, or too long to be told.</summary>
    /// <param name="root">Its root; null when it is not XML.</param>
    public static DmpContentServed? Of(XElement? root)
    {
        try
        {
            return DocumentIn(root) is { } document && IsTold(document) ? Of(document, document.Parent ?? document) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The CDA document, alone or inside its producer's style sheet; null when there is none.</summary>
    public static XElement? DocumentIn(XElement? root) => root?.Name == Clinical ? root : root?.Element(Clinical);

    private static bool IsTold(XElement document) => document.Elements(Ns.Hl7 + "component").DescendantNodes().OfType<XText>().Sum(text => (long)text.Value.Length) <= LongestBody;

    private static DmpContentServed Of(XElement document, XElement root) => new(
        FormOf(document),
        new Dictionary<string, string>
        {
            ["titre"] = Text(document.Element(Ns.Hl7 + "title")),
            ["auteur"] = Text(document.Element(Ns.Hl7 + "author")?.Descendants(Ns.Hl7 + "family").FirstOrDefault()),
            ["structure"] = Text(document.Element(Ns.Hl7 + "author")?.Descendants(Ns.Hl7 + "representedOrganization").Elements(Ns.Hl7 + "name").FirstOrDefault()),
        },
        [.. BodyOf(document).Where(words => words.Length > 0)],
        root == document ? null : ProducerStylesheet.MarkOf(root));

    private static DmpContentForm FormOf(XElement document) => Attached(document)?.Attribute("mediaType")?.Value switch
    {
        null => DmpContentForm.N3,
        "text/plain" => DmpContentForm.N1Texte,
        _ => DmpContentForm.N1Pdf,
    };

    private static IEnumerable<string> BodyOf(XElement document) => FormOf(document) switch
    {
        DmpContentForm.N3 => document.Descendants(Ns.Hl7 + "section").Elements(Ns.Hl7 + "text").Select(Text),
        DmpContentForm.N1Texte => [Encoding.UTF8.GetString(Convert.FromBase64String(Attached(document)!.Value)).Trim()],
        _ => PlainPdf.LinesOf(Convert.FromBase64String(Attached(document)!.Value)),
    };

    private static XElement? Attached(XElement document) => document.Descendants(Ns.Hl7 + "nonXMLBody").Elements(Ns.Hl7 + "text").FirstOrDefault();

    private static string Text(XElement? element) => element?.Value.Trim() ?? "";
}
