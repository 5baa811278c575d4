using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier;

/// <summary>A document of few words, written as a CDA R2 document of level 1.</summary>
internal sealed record DocumentSketch(string Key, int Rank, string TypeCode, string TypeLabel, string Label, DateTimeOffset Created, DocumentOrigin Origin, string Text)
{
    private const string Root = "1.2.250.1.213.1.4.99.7";
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

    /// <summary>The document for a patient.</summary>
    public RecordDocument For(Patient patient, StructureSettings structure) => new()
    {
        Id = $"{patient.Id}-{Key}",
        PatientId = patient.Id,
        TypeCode = TypeCode,
        TypeLabel = TypeLabel,
        Label = Label,
        Created = Created,
        Origin = Origin,
        Cda = Encoding.UTF8.GetBytes(new XDeclaration("1.0", "UTF-8", null) + "\n" + Write(patient, structure)),
    };

    private XElement Write(Patient patient, StructureSettings structure) => new(
        Hl7 + "ClinicalDocument",
        Element("realmCode", Attribute("code", "FR")),
        Element("typeId", Attribute("root", "2.16.840.1.113883.1.3"), Attribute("extension", "POCD_HD000040")),
        Element("templateId", Attribute("root", "1.2.250.1.213.1.1.1.1")),
        Element("templateId", Attribute("root", "1.3.6.1.4.1.19376.1.2.20")),
        Element("id", Attribute("root", $"{Root}.{patient.Ins}.{Rank}")),
        Element("code", Attribute("code", TypeCode), Attribute("codeSystem", "2.16.840.1.113883.6.1"), Attribute("displayName", TypeLabel)),
        Element("title", Label),
        Element("effectiveTime", Attribute("value", Created.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+0100")),
        Element("confidentialityCode", Attribute("code", "N"), Attribute("codeSystem", "2.16.840.1.113883.5.25")),
        Element("languageCode", Attribute("code", "fr-FR")),
        Element("recordTarget", Element("patientRole", Id(patient.InsOid, patient.Ins), Element("patient", Name(patient.Family, patient.Given)))),
        Element("author", Element("assignedAuthor", Element("assignedPerson", Name("ESSAI", "Camille")), Element("representedOrganization", Element("name", structure.Name)))),
        Element("custodian", Element("assignedCustodian", Element("representedCustodianOrganization", Id("1.2.250.1.71.4.2.2", $"1{structure.FinessGeographique}"), Element("name", structure.Name)))),
        Element("component", Element("nonXMLBody", Element("text", Attribute("mediaType", "text/plain"), Attribute("representation", "B64"), Convert.ToBase64String(Encoding.UTF8.GetBytes(Text))))));

    private static XElement Name(string family, string given) => Element("name", Element("family", family), Element("given", given));

    private static XElement Id(string root, string extension) => Element("id", Attribute("root", root), Attribute("extension", extension));

    private static XElement Element(string name, params object[] content) => new(Hl7 + name, content);

    private static XAttribute Attribute(string name, string value) => new(name, value);
}
