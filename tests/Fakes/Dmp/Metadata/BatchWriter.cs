using System.Xml.Linq;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Writes a batch as ebRIM.</summary>
internal static class BatchWriter
{
    private const string HasMember = "urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember";
    internal static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    public static XElement Write(MetadataDraft batch) => 
        new(Rim + "RegistryObjectList", Set(batch), Document(batch), Link(HasMember, MetadataDraft.Set, MetadataDraft.Document, Original), batch.IsSigned ? Signature(batch) : null);

    private static XElement Original => Slot("SubmissionSetStatus", "Original");

    private static IEnumerable<XElement> Signature(MetadataDraft batch)
    {
        yield return SignatureWriter.Write(batch);
        yield return Link(HasMember, MetadataDraft.Set, MetadataDraft.Signature, Original);
        if (batch.IsLinked)
            yield return Link("urn:ihe:iti:2007:AssociationType:signs", MetadataDraft.Signature, MetadataDraft.Set, Original);
    }

    private static XElement Set(MetadataDraft batch) => Prune(batch, new XElement(
        Rim + "RegistryPackage",
        new XAttribute("id", MetadataDraft.Set),
        Slot("submissionTime", batch.SubmissionTime),
        Name("Lot d'essai"),
        batch.SetAuthors.Select(author => Author("a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d", author)),
        Code("aa543740-bdda-424e-8c96-df4873be8500", batch.ContentType),
        new XElement(Rim + "Classification", new XAttribute("classificationNode", "urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd")),
        Identifier("6b5aea1a-874d-4603-a4bc-96a0a7b38446", batch.SetPatientId),
        Identifier("554ac39e-e3fe-47fe-b233-965d2a147832", batch.SourceId),
        Identifier("96fdda7c-d067-4183-912e-bf5ee74998a8", batch.SetUniqueId)));

    private static XElement Document(MetadataDraft batch) => Prune(batch, new XElement(
        Rim + "ExtrinsicObject",
        new XAttribute("id", MetadataDraft.Document),
        batch.MimeType is null ? null : new XAttribute("mimeType", batch.MimeType),
        new XAttribute("objectType", "urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1"),
        batch.Slots.Select(slot => Slot(slot.Key, slot.Value)),
        Name(batch.Title),
        batch.Authors.Select(author => Author("93606bcf-9494-43ec-9b4e-a7748d1a838d", author)),
        Code("41a5887f-8865-4c09-adf7-e362475b143a", batch.Class),
        batch.Confidentiality.Select(code => Code("f4f85eac-e6cb-4883-b524-f2705394840f", code)),
        Code("a09d5840-386c-46f2-b5ad-9c3699a4309d", batch.Format),
        Code("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", batch.Facility),
        Code("cccf5598-8b07-4b77-a05e-ae952c785ead", batch.Practice),
        Code("f0306f51-975f-434e-a61c-c59651d33983", batch.Type),
        Identifier("58a6f841-87b3-4a3e-92fd-a8ffeff98427", batch.PatientId),
        Identifier("2e82c1f6-a085-4c72-9da3-8640a32e42ab", batch.UniqueId)));

    internal static XElement Link(string type, string source, string target, params XElement[] slots) => new(
        Rim + "Association",
        new XAttribute("associationType", type),
        new XAttribute("sourceObject", source),
        new XAttribute("targetObject", target),
        slots);

    internal static XElement Slot(string name, params string[] values) =>
        new(Rim + "Slot", new XAttribute("name", name), new XElement(Rim + "ValueList", values.Select(value => new XElement(Rim + "Value", value))));

    internal static XElement Name(string text) => new(Rim + "Name", new XElement(Rim + "LocalizedString", new XAttribute("value", text)));

    internal static XElement Code(string scheme, XdsCode code) => Classification(
        scheme, new XAttribute("nodeRepresentation", code.Value), code.Scheme.Length == 0 ? null : Slot("codingScheme", code.Scheme), Name(code.Label));

    internal static XElement Author(string scheme, XdsAuthor author) => Classification(
        scheme,
        author.Person is null ? null : Slot("authorPerson", author.Person),
        author.Specialties.Count == 0 ? null : Slot("authorSpecialty", [.. author.Specialties]),
        author.Institutions.Count == 0 ? null : Slot("authorInstitution", [.. author.Institutions]));

    private static XElement Classification(string scheme, params object?[] content) =>
        new(Rim + "Classification", new XAttribute("classificationScheme", "urn:uuid:" + scheme), content);

    internal static XElement Identifier(string scheme, string value) =>
        new(Rim + "ExternalIdentifier", new XAttribute("identificationScheme", "urn:uuid:" + scheme), new XAttribute("value", value));

    private static XElement Prune(MetadataDraft batch, XElement element)
    {
        element.Elements().Where(child => child.Attributes().Any(attribute => batch.Without.Any(end => attribute.Value.EndsWith(end, StringComparison.Ordinal)))).Remove();
        return element;
    }
}
