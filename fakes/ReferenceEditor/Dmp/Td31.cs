using System.Globalization;
using System.Xml.Linq;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Dmp;

/// <summary>TD3.1: the documents of a patient's DMP (ITI-18, FindDocuments).</summary>
internal static class Td31
{
    private const string Approved = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";
    private const string AuthorScheme = "urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d";
    private const string ClassScheme = "urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a";
    private const string ConfidentialityScheme = "urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f";
    private const string TypeScheme = "urn:uuid:f0306f51-975f-434e-a61c-c59651d33983";
    private const string UniqueIdScheme = "urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab";
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    /// <summary>Asks for the approved documents of a patient that meet every criterion.</summary>
    public static SoapRequest Ask(Ins ins, DmpCriteria criteria)
    {
        var query = StoredQuery.FindDocuments
            .With("$XDSDocumentEntryPatientId", StoredQuery.Quoted(ins.Cx))
            .With("$XDSDocumentEntryStatus", StoredQuery.List(Approved));
        return criteria.Slots().Aggregate(query, (asked, slot) => asked.With(slot.Parameter, slot.Value)).AskMetadata();
    }

    /// <summary>Reads what the DMP answered, in its order.</summary>
    /// <exception cref="DmpUnavailableException">The DMP answered an error.</exception>
    public static IReadOnlyList<DmpDocument> Read(XElement answer)
    {
        RegistryErrors.ThrowIfAny(answer, "Le DMP n'a pas donné la liste des documents.");
        return [.. answer.Descendants(Rim + "ExtrinsicObject").Select(ReadDocument)];
    }

    private static DmpDocument ReadDocument(XElement entry) => new()
    {
        UniqueId = entry.Elements(Rim + "ExternalIdentifier").FirstOrDefault(id => Is(id, "identificationScheme", UniqueIdScheme))?.Attribute("value")?.Value ?? "",
        Repository = SlotOf(entry, "repositoryUniqueId") ?? "",
        Title = Label(entry) ?? "Document sans titre",
        Type = Classified(entry, TypeScheme).Select(type => Label(type) ?? Code(type)).FirstOrDefault() ?? "",
        TypeCode = Classified(entry, TypeScheme).Select(Code).FirstOrDefault() ?? "",
        ClassCode = Classified(entry, ClassScheme).Select(Code).FirstOrDefault() ?? "",
        Class = Classified(entry, ClassScheme).Select(kind => Label(kind) ?? Code(kind)).FirstOrDefault() ?? "",
        Institution = Classified(entry, AuthorScheme).Select(author => SlotOf(author, "authorInstitution")?.Split('^')[^1]).FirstOrDefault() ?? "",
        EntryUuid = entry.Attribute("id")?.Value ?? "",
        CreatedAt = Instant(SlotOf(entry, "creationTime")),
        Author = Classified(entry, AuthorScheme).Select(Author).FirstOrDefault() ?? "",
        MimeType = entry.Attribute("mimeType")?.Value ?? "application/octet-stream",
        ConfidentialityCodes = [.. Classified(entry, ConfidentialityScheme).Select(Code)],
    };

    private static IEnumerable<XElement> Classified(XElement entry, string scheme) =>
        entry.Elements(Rim + "Classification").Where(classification => Is(classification, "classificationScheme", scheme));

    private static bool Is(XElement element, string attribute, string value) =>
        string.Equals(element.Attribute(attribute)?.Value, value, StringComparison.OrdinalIgnoreCase);

    private static string Code(XElement classification) => classification.Attribute("nodeRepresentation")?.Value ?? "";

    private static string? Label(XElement element) => element.Element(Rim + "Name")?.Element(Rim + "LocalizedString")?.Attribute("value")?.Value;

    private static string? SlotOf(XElement element, string name) => element.Elements(Rim + "Slot")
        .FirstOrDefault(slot => Is(slot, "name", name))?.Descendants(Rim + "Value").FirstOrDefault()?.Value;

    /// <summary>A person is an XCN: identifier, family name, given name.</summary>
    private static string Author(XElement author)
    {
        var parts = SlotOf(author, "authorPerson")?.Split('^') ?? [];
        var person = string.Join(' ', parts.Skip(1).Take(2).Reverse().Where(part => part.Length > 0));
        return person.Length > 0 ? person : SlotOf(author, "authorInstitution")?.Split('^')[0] ?? "";
    }

    private static DateTimeOffset? Instant(string? value) => DateTimeOffset.TryParseExact(
        value,
        ["yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMdd"],
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal,
        out var instant) ? instant : null;
}
