namespace Conformance.Fakes.Dmp;

/// <summary>An author of a document or of a submission set, its parts as HL7 writes them.</summary>
/// <param name="Person">XCN of the person; null without one.</param>
/// <param name="Institutions">XON of each institution.</param>
/// <param name="Roles">Roles.</param>
/// <param name="Specialties">Specialities.</param>
internal sealed record XdsAuthor(string? Person, IReadOnlyList<string> Institutions, IReadOnlyList<string> Roles, IReadOnlyList<string> Specialties);
