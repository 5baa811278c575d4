using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes a small CDA R2 document: its header, and its body as <see cref="CdaBody"/> has it.</summary>
internal static class CdaDocument
{
    private const string ProfessionalRoot = "1.2.250.1.71.4.2.1";
    private const string StructureRoot = "1.2.250.1.71.4.2.2";

    public static byte[] Write(DmpDocument document, string ins, DateTimeOffset writtenAt, CdaVersion? version = null)
    {
        var time = writtenAt.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+0000";
        var written = new XElement(
            Ns.Hl7 + "ClinicalDocument",
            Header(document, time, version ?? CdaVersion.First(document)),
            Element("recordTarget", Element("patientRole", Id(PatientIdentifier.TestOid, ins), Patient(document.Patient))),
            Author(document.Author, time),
            Element("custodian", Element("assignedCustodian", Element("representedCustodianOrganization", Organization(document.Author)))),
            Element(
                "legalAuthenticator",
                Value("time", time),
                Element("signatureCode", new XAttribute("code", "S")),
                Element("assignedEntity", Id(ProfessionalRoot, document.Author.NationalId), Person(document.Author), Element("representedOrganization", Organization(document.Author)))),
            Element("documentationOf", Element("serviceEvent", Element("effectiveTime", Value("low", time)))),
            version?.Replaced is { } replaced ? [Element("relatedDocument", new XAttribute("typeCode", "RPLC"), Element("parentDocument", Root("id", replaced)))] : Array.Empty<XElement>(),
            Encounter(time),
            DocumentBody.Write(document));
        return document.StylesheetMark is { } mark ? ProducerStylesheet.Around(written, mark) : Bytes(written);
    }

    /// <summary>XML in UTF-8, with its declaration and without a byte order mark.</summary>
    /// <param name="content">Processing instructions, then the root.</param>
    public static byte[] Bytes(params IReadOnlyList<XNode> content) =>
        new UTF8Encoding(false).GetBytes(new XDeclaration("1.0", "UTF-8", null) + "\n" + string.Join("\n", content));

    private static object[] Header(DmpDocument document, string time, CdaVersion version) =>
    [
        Element("realmCode", new XAttribute("code", "FR")),
        Id("2.16.840.1.113883.1.3", "POCD_HD000040", "typeId"),
        Root("templateId", "2.16.840.1.113883.2.8.2.1"),
        Root("templateId", "1.2.250.1.213.1.1.1.1"),
        .. document.Body is DmpBody.Structured ? Array.Empty<object>() : [Root("templateId", "1.3.6.1.4.1.19376.1.2.20")],
        Root("id", document.UniqueId),
        Code("code", document.Type.Code, "2.16.840.1.113883.6.1", document.Type.Label),
        Element("title", document.Title),
        Value("effectiveTime", time),
        Code("confidentialityCode", "N", "2.16.840.1.113883.5.25", "Normal"),
        Element("languageCode", new XAttribute("code", "fr-FR")),
        Root("setId", version.SetId),
        Value("versionNumber", version.Number.ToString(CultureInfo.InvariantCulture)),
    ];

    private static XElement Author(DmpAuthor author, string time) => Element(
        "author",
        Value("time", time),
        Element(
            "assignedAuthor",
            Id(ProfessionalRoot, author.NationalId),
            Code("code", "G15_10/SM26", "1.2.250.1.213.1.1.4.5", "Médecin - Qualifié en Médecine Générale (SM)"),
            Person(author),
            Element("representedOrganization", Organization(author))));

    private static XElement Person(DmpAuthor author) =>
        Element("assignedPerson", Element("name", Element("family", author.Family), Element("given", author.Given)));

    private static object[] Organization(DmpAuthor author) => [Id(StructureRoot, author.Structure), Element("name", author.StructureName)];

    private static XElement Encounter(string time) => Element(
        "componentOf",
        Element(
            "encompassingEncounter",
            Element("effectiveTime", Value("low", time)),
            Element("location", Element("healthCareFacility", Code("code", "SA01", "1.2.250.1.71.4.2.4", "Etablissement public de santé")))));

    private static XElement Patient(DmpPerson person) => Element(
        "patient",
        Element("name", Element("family", new XAttribute("qualifier", "BR"), person.Family), Element("given", person.Given)),
        Code("administrativeGenderCode", person.Sex, "2.16.840.1.113883.5.1", person.Sex == "F" ? "Féminin" : "Masculin"),
        Value("birthTime", person.BirthDate));

    private static XElement Element(string name, params object[] content) => new(Ns.Hl7 + name, content);

    private static XElement Value(string name, string value) => Element(name, new XAttribute("value", value));

    private static XElement Root(string name, string root) => Element(name, new XAttribute("root", root));

    private static XElement Id(string root, string extension, string name = "id") => Element(name, new XAttribute("root", root), new XAttribute("extension", extension));

    private static XElement Code(string name, string code, string system, string label) =>
        Element(name, new XAttribute("code", code), new XAttribute("codeSystem", system), new XAttribute("displayName", label));
}
