using System.Text;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The body of a CDA document: text or PDF attached (level 1), or sections with a narrative (level 3).</summary>
internal static class DocumentBody
{
    public static XElement Write(DmpDocument document) => Element("component", document.Body switch
    {
        DmpBody.Text => Attached("text/plain", Encoding.UTF8.GetBytes(document.Text)),
        DmpBody.Pdf => Attached("application/pdf", PlainPdf.Write(document.Text)),
        _ => Element("structuredBody", [.. document.Sections.Select(section => Element("component", Section(section)))]),
    });

    private static XElement Attached(string mediaType, byte[] content) => Element(
        "nonXMLBody",
        Element("text", new XAttribute("mediaType", mediaType), new XAttribute("representation", "B64"), Convert.ToBase64String(content)));

    private static XElement Section(DmpSection section) => Element(
        "section",
        Element("code", new XAttribute("code", section.Code), new XAttribute("codeSystem", "2.16.840.1.113883.6.1"), new XAttribute("displayName", section.Title)),
        Element("title", section.Title),
        Element("text", Element("table", Element("tbody", Element("tr", Element("td", Element("content", section.Narrative)))))));

    private static XElement Element(string name, params object[] content) => new(Ns.Hl7 + name, content);
}
