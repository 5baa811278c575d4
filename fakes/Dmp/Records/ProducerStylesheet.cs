using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A document that presents itself: a style sheet of its producer that holds the CDA document and shows it.</summary>
/// <remarks>Only the root xsl:stylesheet and the processing instruction are known; how a producer lays the rest out is « à confirmer ».</remarks>
internal static class ProducerStylesheet
{
    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";

    /// <summary>Wraps a document in a style sheet that shows its header, its body, and a mark of its own.</summary>
    public static byte[] Around(XElement document, string mark) => CdaDocument.Bytes(
        new XProcessingInstruction("xml-stylesheet", "type=\"text/xsl\" href=\"#\""),
        new XElement(
            Xsl + "stylesheet",
            new XAttribute("version", "1.0"),
            new XAttribute(XNamespace.Xmlns + "xsl", Xsl),
            new XAttribute(XNamespace.Xmlns + "cda", Ns.Hl7),
            Named("output", new XAttribute("method", "html"), new XAttribute("encoding", "UTF-8")),
            document,
            Page(mark),
            Body()));

    /// <summary>The mark of a style sheet written here; null of any other.</summary>
    public static string? MarkOf(XElement stylesheet) => stylesheet.Elements(Xsl + "template").Elements("html").Elements("body").Elements("p").FirstOrDefault(line => !line.HasElements)?.Value;

    private static XElement Page(string mark) => Template(
        "/",
        new XElement(
            "html",
            new XElement("head", new XElement("title", ValueOf("//cda:ClinicalDocument/cda:title"))),
            new XElement(
                "body",
                new XElement("h1", ValueOf("//cda:ClinicalDocument/cda:title")),
                new XElement("p", mark),
                new XElement("p", "Patient : ", ValueOf("//cda:recordTarget//cda:patient/cda:name/cda:family")),
                new XElement("p", "Date : ", ValueOf("//cda:ClinicalDocument/cda:effectiveTime/@value")),
                new XElement("p", "Auteur : ", ValueOf("//cda:author//cda:family"), " ", ValueOf("//cda:author//cda:given")),
                new XElement("p", "Structure : ", ValueOf("//cda:author//cda:representedOrganization/cda:name")),
                Named("apply-templates", new XAttribute("select", "//cda:section")))));

    private static XElement Body() => Template(
        "cda:section",
        new XElement("h2", ValueOf("cda:title")),
        new XElement("p", ValueOf("cda:text")));

    private static XElement Template(string match, params object[] content) => Named("template", [new XAttribute("match", match), .. content]);

    private static XElement ValueOf(string select) => Named("value-of", new XAttribute("select", select));

    private static XElement Named(string name, params object[] content) => new(Xsl + name, content);
}
