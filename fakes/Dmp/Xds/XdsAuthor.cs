namespace Conformance.Fakes.Dmp;

/// <summary>An author of a document or of a submission set, its parts as HL7 writes them.</summary>
/// <param name="Person">XCN of the person; null without one.</param>
/// <param name="Institutions">XON of each institution.</param>
/// <param name="Roles">Roles.</param>
/// <param name="Specialties">Specialities.</param>
internal sealed record XdsAuthor(string? Person, IReadOnlyList<string> Institutions, IReadOnlyList<string> Roles, IReadOnlyList<string> Specialties)
{
    private const int InstitutionIdentifier = 9;

    /// <summary>Identifier of the person (XCN.1); null without one.</summary>
    public string? PersonId => Person?.Split('^')[0] is { Length: > 0 } id ? id : null;

    /// <summary>Identifier of each institution that has one (XON.10).</summary>
    public IEnumerable<string> InstitutionIds =>
        Institutions.Select(institution => institution.Split('^').ElementAtOrDefault(InstitutionIdentifier)).Where(id => !string.IsNullOrEmpty(id)).OfType<string>();
}
