using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Mss;

/// <summary>A correspondent as a row of the results.</summary>
/// <param name="Name">Name and title.</param>
/// <param name="Role">Profession and specialities.</param>
/// <param name="Structure">Name of the structure.</param>
/// <param name="Place">Street, postal code and town.</param>
/// <param name="Address">MSSanté address as shown.</param>
/// <param name="Choice">What the button says is chosen.</param>
/// <param name="Recipient">Address that the message goes to once the row is chosen.</param>
internal sealed record CorrespondentRow(string Name, string Role, string Structure, string Place, string Address, string Choice, string Recipient);

/// <summary>Writes the results of a search.</summary>
internal interface ICorrespondentRows
{
    /// <summary>The rows, one for each address.</summary>
    IReadOnlyList<CorrespondentRow> Of(IReadOnlyList<Correspondent> correspondents);
}

/// <summary>Shows the address of each correspondent, and writes to that very address.</summary>
internal sealed class CorrespondentRows : ICorrespondentRows
{
    private const string Organisation = "Messagerie d'organisation";

    /// <inheritdoc/>
    public IReadOnlyList<CorrespondentRow> Of(IReadOnlyList<Correspondent> correspondents) =>
        [.. from correspondent in correspondents
            let address = correspondent.Address
            where address is not null
            orderby correspondent.Name, address
            select Row(correspondent, address)];

    private static CorrespondentRow Row(Correspondent correspondent, string address) => new(
        correspondent.Name,
        correspondent.Person is { } person ? RoleOf(person) : Organisation,
        correspondent.Structure?.Name ?? "—",
        correspondent.Structure is { } structure ? string.Join(' ', new[] { structure.Street, structure.PostalCode, structure.Town }.Where(part => part.Length > 0)) : "—",
        address,
        address,
        address);

    private static string RoleOf(Person person) => string.Join(", ",
        person.Professions.Select(code => Nomenclature.Professions.GetValueOrDefault(code, code))
            .Concat(person.Specialities.Select(code => Nomenclature.Specialities.GetValueOrDefault(code, code))));
}
