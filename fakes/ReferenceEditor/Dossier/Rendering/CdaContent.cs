using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Dossier.Rendering;

/// <summary>A CDA document as it came: alone, or inside the style sheet of its producer.</summary>
internal static class CdaContent
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly XName Document = Hl7 + "ClinicalDocument";
    private static readonly XName Stylesheet = XNamespace.Get("http://www.w3.org/1999/XSL/Transform") + "stylesheet";

    /// <summary>The document; null when the bytes hold none.</summary>
    public static XElement? Read(byte[] bytes)
    {
        try
        {
            var root = SafeXml.Parse(bytes).Root!;
            return root.Name == Document ? root : PresentsItself(root) ? root.Element(Document) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The style sheet that came with the document; null without one.</summary>
    public static byte[]? StylesheetOf(byte[] bytes) => Read(bytes) is { Parent: not null } ? bytes : null;

    /// <summary>setId of the document, which its versions share; null without one.</summary>
    public static string? SetOf(byte[] bytes) => Read(bytes)?.Element(Hl7 + "setId")?.Attribute("root")?.Value;

    /// <summary>The document with its text, when it is attached, written as paragraphs.</summary>
    public static XElement Unfolded(XElement document)
    {
        var copy = new XElement(document);
        foreach (var text in copy.Descendants(Hl7 + "nonXMLBody").Elements(Hl7 + "text").ToList())
            text.ReplaceNodes(Paragraphs(text));
        return copy;
    }

    private static bool PresentsItself(XElement root) => root.Name == Stylesheet;

    private static IEnumerable<XElement> Paragraphs(XElement text) => text.Attribute("mediaType")?.Value is "text/plain" or null
        ? Decoded(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new XElement(Hl7 + "paragraph", line))
        : [];

    private static string Decoded(XElement text)
    {
        try
        {
            return text.Attribute("representation")?.Value is "B64" ? Encoding.UTF8.GetString(Convert.FromBase64String(text.Value)) : text.Value;
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
