using System.Text.Json;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>What the Annuaire holds, before any FHIR: persons, structures, and the words of their codes. All of it is fictional.</summary>
internal sealed record Repertoire(Labels Labels, IReadOnlyList<Structure> Structures, IReadOnlyList<Person> Persons)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>The repertoire that ships with the harness.</summary>
    public static Repertoire Shipped { get; } = Read();

    public Structure Structure(string id) => Structures.Single(structure => structure.Id == id);

    private static Repertoire Read()
    {
        using var content = typeof(Repertoire).Assembly.GetManifestResourceStream("Conformance.Fakes.AnnuaireSante.Data.directory.json")!;
        return JsonSerializer.Deserialize<Repertoire>(content, Format)!;
    }
}

/// <summary>Words of the codes, by code.</summary>
internal sealed record Labels(IReadOnlyDictionary<string, string> Profession, IReadOnlyDictionary<string, string> Speciality);

/// <summary>A structure; an ordinary mail is one that is not MSSanté.</summary>
internal sealed record Structure(
    string Id, string Name, string Finess, string Sector, string Street, string PostalCode, string City,
    IReadOnlyList<StructureMailbox> Mailboxes, string? OrdinaryMail = null, string? PartOf = null, string Kind = "GEOGRAPHICAL-ENTITY");

/// <summary>A mailbox of a structure; its type is ORG or APP.</summary>
internal sealed record StructureMailbox(string Address, string Type, string Description);

/// <summary>A professional, with the mailboxes of the person and those of each practice. One that left keeps an identifier alone.</summary>
internal sealed record Person(string Rpps, string Family, string Given, string Civility, string Profession, string? Speciality = null, bool Active = true)
{
    public IReadOnlyList<string> Mailboxes { get; init; } = [];

    public IReadOnlyList<Practice> Practices { get; init; } = [];
}

/// <summary>A person's practice in a structure. Without mailbox, its boxes are on the red list, which the Annuaire does not publish.</summary>
internal sealed record Practice(string Structure)
{
    public IReadOnlyList<string> Mailboxes { get; init; } = [];
}
