namespace ReferenceEditor.Annuaire;

/// <summary>A person of the Annuaire Santé.</summary>
internal sealed record Person(string Id, string? Rpps, string Title, string Family, string Given, IReadOnlyList<string> Professions, IReadOnlyList<string> Specialities);

/// <summary>A structure of the Annuaire Santé.</summary>
internal sealed record Structure(string Id, string Name, string Street, string PostalCode, string Town);

/// <summary>Somebody or some structure to write to, in one place and at one address.</summary>
/// <param name="Person">The person; null for the address of a structure.</param>
/// <param name="Structure">Where; null for an address that goes with the person alone.</param>
/// <param name="Address">MSSanté address; null when none is published.</param>
internal sealed record Correspondent(Person? Person, Structure? Structure, string? Address)
{
    /// <summary>Name as shown.</summary>
    public string Name => Person is { } person ? $"{person.Family} {person.Given}".Trim() : Structure?.Name ?? "";
}
