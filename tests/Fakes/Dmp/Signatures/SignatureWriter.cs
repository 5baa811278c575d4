using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Writes the metadata of the signature of a batch.</summary>
internal static class SignatureWriter
{
    private const string Now = "20260302081000";
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    public static XElement Write(MetadataDraft batch) => new(
        Rim + "ExtrinsicObject",
        new XAttribute("id", MetadataDraft.Signature),
        new XAttribute("mimeType", "text/xml"),
        new XAttribute("objectType", "urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1"),
        BatchWriter.Slot("creationTime", Now),
        BatchWriter.Slot("languageCode", "art"),
        BatchWriter.Slot("legalAuthenticator", MetadataDraft.Doctor.Person!),
        BatchWriter.Slot("serviceStartTime", Now),
        BatchWriter.Slot("sourcePatientId", batch.PatientId),
        BatchWriter.Name("Source"),
        BatchWriter.Author("93606bcf-9494-43ec-9b4e-a7748d1a838d", MetadataDraft.AuthorOf(VihfDraft.Doctor, MetadataDraft.Legal)),
        BatchWriter.Code("41a5887f-8865-4c09-adf7-e362475b143a", new("urn:oid:1.3.6.1.4.1.19376.1.2.1.1.1", "URN", "Digital Signature")),
        BatchWriter.Code("f4f85eac-e6cb-4883-b524-f2705394840f", Visibility.Normal),
        BatchWriter.Code("f4f85eac-e6cb-4883-b524-f2705394840f", Visibility.Masked),
        BatchWriter.Code("f4f85eac-e6cb-4883-b524-f2705394840f", Visibility.HiddenFromPatient),
        BatchWriter.Code("a09d5840-386c-46f2-b5ad-9c3699a4309d", new("http://www.w3.org/2000/09/xmldsig#", "URN", "Default Signature Style")),
        BatchWriter.Code("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", batch.Facility),
        BatchWriter.Code("cccf5598-8b07-4b77-a05e-ae952c785ead", batch.Practice),
        BatchWriter.Code("f0306f51-975f-434e-a61c-c59651d33983", new("E1762", "ASTM", "Full Document")),
        BatchWriter.Identifier("58a6f841-87b3-4a3e-92fd-a8ffeff98427", batch.PatientId),
        BatchWriter.Identifier("2e82c1f6-a085-4c72-9da3-8640a32e42ab", "1.2.250.1.999.1.1.5.7"));
}
