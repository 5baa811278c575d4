using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Says in the journal what a person must be able to read of a document, from its bytes.</summary>
internal static class ServedContent
{
    private static readonly XName Clinical = Ns.Hl7 + "ClinicalDocument";

    /// <summary>What must be read; null when the bytes are no CDA document.</summary>
    public static DmpContentServed? Of(byte[] bytes)
    {
        try
        {
            return DocumentIn(bytes) is { } document ? Of(document, document.Parent ?? document) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The CDA document, alone or inside its producer's style sheet; null when the bytes are none.</summary>
    public static XElement? DocumentIn(byte[] bytes)
    {
        try
        {
            var root = SafeXml.Load(bytes).DocumentElement!.ToXElement();
            return root.Name == Clinical ? root : root.Element(Clinical);
        }
        catch (XmlException)
        {
            return null;
        }
    }

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
