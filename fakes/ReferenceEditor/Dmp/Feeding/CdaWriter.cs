using System.Text;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Writes documents as CDA R2.</summary>
internal interface ICdaWriter
{
    /// <summary>The document's bytes.</summary>
    byte[] Write(ClinicalHeader header, string text);
}

/// <summary>CDA R2 N1: the header of the volet Structuration minimale around a plain text.</summary>
internal sealed class CdaWriter : ICdaWriter
{
    internal static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly (string Root, string Authority)[] Templates =
        [("2.16.840.1.113883.2.8.2.1", "HL7 France"), ("1.2.250.1.213.1.1.1.1", "CI-SIS"), ("1.3.6.1.4.1.19376.1.2.20", "IHE XDS-SD")];

    /// <inheritdoc/>
    public byte[] Write(ClinicalHeader header, string text)
    {
        var document = new XElement(
            Hl7 + "ClinicalDocument",
            new XAttribute("xmlns", Hl7),
            Identity(header),
            CdaPeople.Patient(header.Patient),
            header.Authors.Select(author => CdaPeople.Author(author, header.WrittenAt)),
            CdaPeople.Custodian(header.Custodian),
            CdaPeople.Responsible(header.Responsible, header.WrittenAt),
            CdaCare.Act(header),
            CdaCare.Encounter(header),
            Body(text));
        return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
    }

    internal static XElement Code(string element, Coded code) => new(
        Hl7 + element, new XAttribute("code", code.Code), new XAttribute("displayName", code.Label), new XAttribute("codeSystem", code.System));

    internal static XElement Value(string element, string value) => new(Hl7 + element, new XAttribute("value", value));

    internal static XElement Id(string root, string extension) => new(Hl7 + "id", new XAttribute("root", root), new XAttribute("extension", extension));

    private static IEnumerable<XElement> Identity(ClinicalHeader header) =>
    [
        new(Hl7 + "realmCode", new XAttribute("code", "FR")),
        new(Hl7 + "typeId", new XAttribute("root", "2.16.840.1.113883.1.3"), new XAttribute("extension", "POCD_HD000040")),
        .. Templates.Select(template => new XElement(Hl7 + "templateId", new XAttribute("root", template.Root), new XAttribute("assigningAuthorityName", template.Authority))),
        new(Hl7 + "id", new XAttribute("root", header.UniqueId)),
        Code("code", header.Type),
        new(Hl7 + "title", header.Title),
        Value("effectiveTime", WireTime.Cda(header.WrittenAt)),
        Code("confidentialityCode", new Coded("N", "2.16.840.1.113883.5.25", "Confidentiality", "Normal")),
        new(Hl7 + "languageCode", new XAttribute("code", "fr-FR")),
        new(Hl7 + "setId", new XAttribute("root", header.SetId)),
        Value("versionNumber", "1"),
    ];

    private static XElement Body(string text) => new(
        Hl7 + "component",
        new XElement(
            Hl7 + "nonXMLBody",
            new XElement(
                Hl7 + "text",
                new XAttribute("mediaType", "text/plain"),
                new XAttribute("representation", "B64"),
                Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))));
}
