using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>A structure as the national services know it.</summary>
/// <param name="Id">Struct_IdNat: 1 followed by the FINESS number.</param>
/// <param name="Name">Raison sociale.</param>
internal sealed record Organization(string Id, string Name);

/// <summary>An author of a document: a person of a structure, or the structure itself as legal person.</summary>
/// <param name="Id">PS_IdNat of the person, or Struct_IdNat of the legal person.</param>
/// <param name="Family">Family name, or raison sociale of the legal person.</param>
/// <param name="Given">Given name; empty for a legal person.</param>
/// <param name="Specialty">Profession and speciality; null for a legal person.</param>
/// <param name="Organization">Structure for which the document was written.</param>
internal sealed record HeaderAuthor(string Id, string Family, string Given, Coded? Specialty, Organization Organization)
{
    private const string People = "1.2.250.1.71.4.2.1";
    private const string Structures = "1.2.250.1.71.4.2.2";

    public bool IsLegalPerson => Specialty is null;

    /// <summary>OID of the identifier.</summary>
    public string Root => IsLegalPerson ? Structures : People;
}

/// <summary>What the header of a document says: the CDA is written from it, and the XDS entry too, so that one follows from the other.</summary>
internal sealed record ClinicalHeader
{
    /// <summary>OID of the document.</summary>
    public required string UniqueId { get; init; }

    /// <summary>OID common to its versions.</summary>
    public required string SetId { get; init; }

    public required string Title { get; init; }

    public required Coded Type { get; init; }

    public required Coded Class { get; init; }

    /// <summary>When the document was written.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>When the act began: business date of the document.</summary>
    public required DateTimeOffset ActAt { get; init; }

    public required Patient Patient { get; init; }

    public required IReadOnlyList<HeaderAuthor> Authors { get; init; }

    /// <summary>Who answers for it.</summary>
    public required HeaderAuthor Responsible { get; init; }

    public required Organization Custodian { get; init; }
}
