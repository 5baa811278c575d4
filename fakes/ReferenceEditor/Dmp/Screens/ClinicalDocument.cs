using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>A document as it can be read on the screen: its header, its text, or a file to save.</summary>
/// <param name="Title">Title that the document gives itself; null without one.</param>
/// <param name="Paragraphs">Text to read.</param>
/// <param name="File">File to save; null when the text says all.</param>
internal sealed record ReadableDocument(string? Title, IReadOnlyList<string> Paragraphs, SavedFile? File);

/// <summary>A file that the user saves.</summary>
internal sealed record SavedFile(string Name, byte[] Bytes);

/// <summary>Makes a document readable without running or drawing anything that it contains.</summary>
internal static class ClinicalDocument
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

    /// <summary>Reads a document; what is neither text nor CDA is offered as a file.</summary>
    public static ReadableDocument Read(DmpDocumentContent content)
    {
        try
        {
            return content.MimeType switch
            {
                "text/plain" => new(null, Lines(Encoding.UTF8.GetString(content.Bytes)), null),
                "text/xml" or "application/xml" or "application/xslt+xml" => ReadXml(content),
                _ => AsFile(null, content),
            };
        }
        catch (Exception error) when (error is XmlException or FormatException)
        {
            return AsFile(null, content);
        }
    }

    private static ReadableDocument ReadXml(DmpDocumentContent content)
    {
        if (CdaContent.Read(content.Bytes) is not { } document)
            return AsFile(null, content);

        var title = document.Element(Hl7 + "title")?.Value.Trim();
        return document.Descendants(Hl7 + "nonXMLBody").Elements(Hl7 + "text").FirstOrDefault() is { } body
            ? ReadAttached(title, body)
            : new(title, Narrative(document), null);
    }

    private static ReadableDocument ReadAttached(string? title, XElement body)
    {
        var attached = new DmpDocumentContent(
            body.Attribute("mediaType")?.Value ?? "text/plain",
            body.Attribute("representation")?.Value is "B64" ? Convert.FromBase64String(body.Value) : Encoding.UTF8.GetBytes(body.Value));
        return attached.MimeType == "text/plain" ? new(title, Lines(Encoding.UTF8.GetString(attached.Bytes)), null) : AsFile(title, attached);
    }

    private static List<string> Narrative(XElement document) =>
        [.. document.Descendants(Hl7 + "section").SelectMany(section => section.Elements(Hl7 + "title").Concat(section.Elements(Hl7 + "text")))
            .Select(text => string.Join(' ', text.DescendantNodes().OfType<XText>().Select(node => node.Value.Trim())).Trim())
            .Where(text => text.Length > 0)];

    private static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static ReadableDocument AsFile(string? title, DmpDocumentContent content) => new(title, [], new SavedFile("document" + Extension(content.MimeType), content.Bytes));

    private static string Extension(string mimeType) => mimeType switch
    {
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        "image/tiff" => ".tif",
        "text/rtf" or "application/rtf" => ".rtf",
        "text/xml" or "application/xml" => ".xml",
        _ => ".bin",
    };
}
