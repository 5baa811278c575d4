using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Writes the registry entry of a document.</summary>
internal interface IEntryWriter
{
    /// <summary>The entry.</summary>
    /// <param name="header">Header of the document.</param>
    /// <param name="id">Id of the entry in the message.</param>
    XElement Write(ClinicalHeader header, string id);
}

/// <summary>An XDS document entry that says what the CDA header says.</summary>
internal sealed class EntryWriter : IEntryWriter
{
    private static readonly Coded Normal = new("N", "2.16.840.1.113883.5.25", "Confidentiality", "Normal");
    private static readonly Coded PlainText = new("urn:ihe:iti:xds-sd:text:2008", "1.3.6.1.4.1.19376.1.2.3", "formatCode", "Document à corps non structuré en texte brut");

    /// <inheritdoc/>
    public XElement Write(ClinicalHeader header, string id)
    {
        var entry = Entries.Start(id)
            .Slot("creationTime", WireTime.Xds(header.WrittenAt))
            .Slot("languageCode", "fr-FR")
            .Slot("legalAuthenticator", Hl7Names.Person(header.Responsible))
            .Slot("serviceStartTime", WireTime.Xds(header.ActAt))
            .Slot("sourcePatientId", Hl7Names.HospitalId(header.Patient))
            .Slot("sourcePatientInfo", Hl7Names.Traits(header.Patient))
            .Name(header.Title);
        foreach (var author in header.Authors)
            entry.Author(Entries.Author, author);
        return entry
            .Code(Entries.Class, header.Class)
            .Code(Entries.Type, header.Type)
            .Code(Entries.Confidentiality, Normal)
            .Code(Entries.Format, PlainText)
            .Finish(new Ins(header.Patient.Ins, header.Patient.InsOid), header.UniqueId);
    }
}

/// <summary>What every document entry has.</summary>
internal static class Entries
{
    public const string Author = "93606bcf-9494-43ec-9b4e-a7748d1a838d";
    public const string Class = "41a5887f-8865-4c09-adf7-e362475b143a";
    public const string Type = "f0306f51-975f-434e-a61c-c59651d33983";
    public const string Confidentiality = "f4f85eac-e6cb-4883-b524-f2705394840f";
    public const string Format = "a09d5840-386c-46f2-b5ad-9c3699a4309d";
    public const string Event = "2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4";

    private const string Facility = "f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1";
    private const string Setting = "cccf5598-8b07-4b77-a05e-ae952c785ead";
    private const string PatientId = "58a6f841-87b3-4a3e-92fd-a8ffeff98427";
    private const string UniqueId = "2e82c1f6-a085-4c72-9da3-8640a32e42ab";

    public static RimObject Start(string id) => new(
        "ExtrinsicObject", id, new XAttribute("mimeType", "text/xml"), new XAttribute("objectType", "urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1"));

    public static XElement Finish(this RimObject entry, Ins patient, string uniqueId) => entry
        .Code(Facility, Site.Facility)
        .Code(Setting, Site.Setting)
        .Identifier(PatientId, patient.Cx, "XDSDocumentEntry.patientId")
        .Identifier(UniqueId, uniqueId, "XDSDocumentEntry.uniqueId")
        .Write();
}
