using System.Globalization;
using System.Text;

namespace ReferenceEditor.Annuaire;

/// <summary>What a correspondent must satisfy to be shown.</summary>
internal interface ISelection
{
    /// <summary>Whether every criterion given holds for a correspondent.</summary>
    bool Keeps(Correspondent correspondent, Criteria criteria);
}

/// <summary>How a text of the Annuaire is compared with what the user typed.</summary>
internal interface ITextMatch
{
    /// <summary>Whether a text holds what was typed.</summary>
    bool Holds(string text, string typed);
}

/// <summary>Neither case, nor accents, nor the kind of apostrophe or hyphen count.</summary>
internal sealed class PlainTextMatch : ITextMatch
{
    /// <inheritdoc/>
    public bool Holds(string text, string typed) => Plain(text).Contains(Plain(typed), StringComparison.Ordinal);

    private static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(letter => letter == '’' ? '\'' : char.ToLowerInvariant(letter))]);
}

/// <summary>Every criterion narrows: those of the person, those of the place, and the address.</summary>
/// <param name="match">Comparison of texts.</param>
internal sealed class EveryCriterion(ITextMatch match) : ISelection
{
    /// <inheritdoc/>
    public bool Keeps(Correspondent correspondent, Criteria criteria) =>
        (!criteria.AboutPerson || (correspondent.Person is { } person && KeepsPerson(person, criteria)))
        && (!criteria.AboutStructure || (correspondent.Structure is { } structure && KeepsStructure(structure, criteria)))
        && Holds(correspondent.Address ?? "", criteria.Adresse);

    private bool KeepsPerson(Person person, Criteria criteria) =>
        (criteria.Rpps is null || person.Rpps == criteria.Rpps)
        && Holds(person.Family, criteria.Nom)
        && Holds(person.Given, criteria.Prenom)
        && (criteria.Profession is null || person.Professions.Contains(criteria.Profession))
        && (criteria.Specialite is null || person.Specialities.Contains(criteria.Specialite));

    private bool KeepsStructure(Structure structure, Criteria criteria) =>
        Holds(structure.Name, criteria.RaisonSociale)
        && structure.PostalCode.StartsWith(criteria.CodePostal ?? "", StringComparison.Ordinal)
        && Holds(structure.Town, criteria.Ville)
        && Holds(structure.Street, criteria.Voie);

    private bool Holds(string text, string? typed) => typed is null || match.Holds(text, typed);
}
