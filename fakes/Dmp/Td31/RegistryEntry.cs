using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the entry of a document in the registry, its parts in the order of the DMP.</summary>
internal sealed class RegistryEntry(StoredDocument stored, PatientIdentifier patient)
{
    private const string StableDocument = "urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1";

    private const string FormatScheme = "a09d5840-386c-46f2-b5ad-9c3699a4309d";

    private static readonly Dictionary<string, string> ConfidentialityLabels = new()
    {
        ["MASQUE_PS"] = "Masqué aux professionnels de santé",
        ["INVISIBLE_PATIENT"] = "Non visible par le patient",
        ["INVISIBLE_REPRESENTANTS_LEGAUX"] = "Non visible par les représentants légaux",
    };

    private readonly DmpAuthor _author = stored.Document.Author;

    public static XElement Reference(StoredDocument stored) =>
        new(Ns.Rim + "ObjectRef", new XAttribute("id", stored.EntryUuid));

    public XElement Write() => new(
        Ns.Rim + "ExtrinsicObject",
        new XAttribute("id", stored.EntryUuid),
        new XAttribute("isOpaque", "false"),
        new XAttribute("lid", stored.EntryUuid),
        new XAttribute("mimeType", stored.Document.MimeType),
        new XAttribute("objectType", StableDocument),
        new XAttribute("status", DocumentFilter.Approved),
        Slots(),
        Localized("Name", stored.Document.Title),
        new XElement(Ns.Rim + "Description"),
        new XElement(Ns.Rim + "VersionInfo", new XAttribute("versionName", "1")),
        Classifications(),
        Identifier("58a6f841-87b3-4a3e-92fd-a8ffeff98427", "XDSDocumentEntry.patientId", patient.Cx),
        Identifier("2e82c1f6-a085-4c72-9da3-8640a32e42ab", "XDSDocumentEntry.uniqueId", stored.Document.UniqueId));

    private object[] Slots() =>
    [
        Slot("creationTime", stored.Time),
        Slot("hash", stored.Hash),
        Slot("languageCode", "fr-FR"),
        Slot("legalAuthenticator", Person()),
        Slot("repositoryUniqueId", StoredDocument.Repository),
        Slot("serviceStartTime", stored.Time),
        Slot("serviceStopTime", stored.Time),
        Slot("size", stored.Content.Length.ToString(CultureInfo.InvariantCulture)),
        Slot("sourcePatientId", patient.Cx),
        Slot("sourcePatientInfo", "PID-5|DEMONSTRATION^CAMILLE^^^^^L", "PID-7|19800101", "PID-8|F"),
    ];

    private object[] Classifications() =>
    [
        Author(),
        Code("41a5887f-8865-4c09-adf7-e362475b143a", stored.Document.Type.ClassCode, "1.2.250.1.213.1.1.4.1", stored.Document.Type.ClassLabel),
        Code("f4f85eac-e6cb-4883-b524-f2705394840f", "N", "2.16.840.1.113883.5.25", "Normal"),
        .. stored.Document.ConfidentialityCodes.Select(code =>
            Code("f4f85eac-e6cb-4883-b524-f2705394840f", code, "1.2.250.1.213.1.1.4.13", ConfidentialityLabels.GetValueOrDefault(code, code))),
        Format(),
        Code("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", "SA01", "1.2.250.1.71.4.2.4", "Etablissement public de santé"),
        Code("cccf5598-8b07-4b77-a05e-ae952c785ead", StoredDocument.PracticeSetting, "1.2.250.1.213.1.1.4.9", "Etablissement de santé"),
        Code("f0306f51-975f-434e-a61c-c59651d33983", stored.Document.Type.Code, "2.16.840.1.113883.6.1", stored.Document.Type.Label),
    ];

    private XElement Format() => stored.Document.Body switch
    {
        DmpBody.Text => Code(FormatScheme, stored.Document.FormatCode, "1.3.6.1.4.1.19376.1.2.3", "Document à corps non structuré en texte brut"),
        DmpBody.Pdf => Code(FormatScheme, stored.Document.FormatCode, "1.3.6.1.4.1.19376.1.2.3", "Document à corps non structuré au format PDF"),
        _ => Code(FormatScheme, stored.Document.FormatCode, "1.2.250.1.213.1.1.4.2.282", "Document structuré hors profil"),
    };

    private string Person() => $"{_author.NationalId}^{_author.Family}^{_author.Given}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS";

    private XElement Author() => Classification(
        "93606bcf-9494-43ec-9b4e-a7748d1a838d",
        "",
        Slot("authorInstitution", $"{_author.StructureName}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{_author.Structure}"),
        Slot("authorPerson", Person()),
        Slot("authorSpecialty", "G15_10/SM26^Médecin - Qualifié en Médecine Générale (SM)^1.2.250.1.213.1.1.4.5"));

    private XElement Code(string scheme, string code, string system, string label) =>
        Classification(scheme, code, Slot("codingScheme", system), Localized("Name", label));

    private XElement Classification(string scheme, string code, params object[] content) => new(
        Ns.Rim + "Classification",
        new XAttribute("classificationScheme", $"urn:uuid:{scheme}"),
        new XAttribute("classifiedObject", stored.EntryUuid),
        new XAttribute("id", IdOf(scheme + code)),
        new XAttribute("nodeRepresentation", code),
        content);

    private XElement Identifier(string scheme, string name, string value) => new(
        Ns.Rim + "ExternalIdentifier",
        new XAttribute("id", IdOf(scheme)),
        new XAttribute("identificationScheme", $"urn:uuid:{scheme}"),
        new XAttribute("registryObject", stored.EntryUuid),
        new XAttribute("value", value),
        Localized("Name", name));

    private string IdOf(string part) => $"urn:uuid:{StoredDocument.IdentifierOf(stored.EntryUuid + part)}";

    private static XElement Slot(string name, params string[] values) => new(
        Ns.Rim + "Slot",
        new XAttribute("name", name),
        new XElement(Ns.Rim + "ValueList", values.Select(value => new XElement(Ns.Rim + "Value", value))));

    private static XElement Localized(string name, string text) => new(
        Ns.Rim + name,
        new XElement(
            Ns.Rim + "LocalizedString",
            new XAttribute("charset", "UTF8"),
            new XAttribute("value", text),
            new XAttribute(XNamespace.Xml + "lang", "FR")));
}
