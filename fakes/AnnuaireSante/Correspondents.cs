using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>Reads a repertoire as the checks do: one correspondent a mailbox, and one without address for whoever is on the red list.</summary>
internal static class Correspondents
{
    public static IReadOnlyList<CorrespondentServed> In(Repertoire repertoire) =>
    [
        .. repertoire.Persons.Where(person => person.Active).SelectMany(person => Of(person, repertoire)),
        .. repertoire.Structures.SelectMany(structure => structure.Mailboxes.Select(box => Correspondent(box.Address, PlaceOf(structure)))),
    ];

    private static IEnumerable<CorrespondentServed> Of(Person person, Repertoire repertoire)
    {
        var identity = IdentityOf(person, repertoire.Labels);
        var own = person.Mailboxes.Select(address => Correspondent(address, identity));
        return own.Concat(person.Practices.SelectMany(practice => At(practice, [.. identity, .. PlaceOf(repertoire.Structure(practice.Structure))])));
    }

    private static IEnumerable<CorrespondentServed> At(Practice practice, IReadOnlyList<(string, string?)> values) =>
        practice.Mailboxes.DefaultIfEmpty(null).Select(address => Correspondent(address, values));

    private static CorrespondentServed Correspondent(string? address, IReadOnlyList<(string Criterion, string? Value)> values) =>
        new(address, values.Append(("adresse", address)).Where(value => value.Item2 is not null).ToDictionary(value => value.Item1, value => value.Item2!));

    private static List<(string, string?)> IdentityOf(Person person, Labels labels) =>
    [
        ("rpps", person.Rpps), ("nom", person.Family), ("prenom", person.Given),
        ("profession", person.Profession), ("profession-libelle", labels.Profession[person.Profession]),
        ("specialite", person.Speciality), ("specialite-libelle", person.Speciality is { } code ? labels.Speciality[code] : null),
    ];

    private static List<(string, string?)> PlaceOf(Structure structure) =>
        [("raison-sociale", structure.Name), ("code-postal", structure.PostalCode), ("ville", structure.City), ("voie", structure.Street)];
}
