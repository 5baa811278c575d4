using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Resources;

/// <summary>A structure as the Annuaire publishes it, with its organisational and application mailboxes.</summary>
internal static class Organizations
{
    public static Organization From(Structure structure, string id, string? whole, Meta meta) => new()
    {
        Id = id,
        Meta = meta,
        Language = "fr",
        Active = true,
        Identifier = Identifiers(structure),
        Type = [Typed("organizationType", Nos.OrganizationKinds, structure.Kind), Typed("secteurActiviteRASS", Nos.Sector, structure.Sector)],
        Name = structure.Name,
        Telecom = Telecoms(structure),
        Address = [new Address { Line = [structure.Street], City = structure.City, PostalCode = structure.PostalCode, Country = "FR" }],
        PartOf = whole is null ? null : new ResourceReference($"Organization/{whole}"),
    };

    private static List<Identifier> Identifiers(Structure structure) =>
    [
        Practitioners.Official("IDNST", Nos.Idnst, "1" + structure.Finess),
        Practitioners.Official(structure.Kind == "LEGAL-ENTITY" ? "FINEJ" : "FINEG", Nos.Finess, structure.Finess),
    ];

    private static List<ContactPoint> Telecoms(Structure structure)
    {
        List<ContactPoint> telecoms = [.. structure.Mailboxes.Select((box, index) => Resources.Telecoms.Mailbox(box.Address, box.Type, box.Description, index + 1))];
        if (structure.OrdinaryMail is { } ordinary)
            telecoms.Add(Resources.Telecoms.Ordinary(ordinary));
        return telecoms;
    }

    private static CodeableConcept Typed(string kind, string system, string code) =>
        new(system, code) { Extension = [new Extension(Nos.OrganizationTypes, new Code(kind))] };
}
