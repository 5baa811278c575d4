using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Resources;

/// <summary>E-mail addresses as the Annuaire publishes them: a mailbox is MSSanté by its extension, never by its look.</summary>
internal static class Telecoms
{
    public static ContactPoint Mailbox(string address, string type, string? description, int rank) => new()
    {
        System = ContactPoint.ContactPointSystem.Email,
        Value = address,
        Rank = rank,
        Extension = [new Extension(Nos.EmailType, new Coding(Nos.MailSystem, "MSSANTE")), Metadata(type, description)],
    };

    public static List<ContactPoint> OfAPerson(IEnumerable<string> addresses) => [.. addresses.Select((address, index) => Mailbox(address, "PER", null, index + 1))];

    public static ContactPoint Ordinary(string address) => new() { System = ContactPoint.ContactPointSystem.Email, Value = address };

    /// <summary>Addresses of the telecoms that are MSSanté mailboxes.</summary>
    public static IEnumerable<string> Mailboxes(IEnumerable<ContactPoint> telecoms) =>
        telecoms.Where(telecom => telecom.GetExtension(Nos.Mailbox) is not null).Select(telecom => telecom.Value!);

    private static Extension Metadata(string type, string? description)
    {
        var metadata = new Extension { Url = Nos.Mailbox };
        metadata.Extension.Add(new Extension("type", new CodeableConcept(Nos.MailboxKind, type)));
        if (description is not null)
            metadata.Extension.Add(new Extension("description", new FhirString(description)));
        return metadata;
    }
}
