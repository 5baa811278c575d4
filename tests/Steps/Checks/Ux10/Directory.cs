using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux10;

/// <summary>A small Annuaire: two persons of the same name, one structure, one person on the red list.</summary>
internal static class Directory
{
    public const string Helene = "helene@tilleuls.mss.invalid";
    public const string Hugo = "hugo@cabinet.mss.invalid";
    public const string Hospital = "accueil@tilleuls.mss.invalid";

    public static Recorded Served(this Recorded journal) => journal.Fact(
        new AnnuaireServed(
        [
            Person(Helene, "LEFÈVRE-ESSAI", "Hélène", "SM15", "Nîmes"),
            Person(Hugo, "LEFÈVRE-ESSAI", "Hugo", "SM04", "Rennes"),
            Person(null, "DISCRET-ESSAI", "Denis", "SM15", "Nîmes"),
            new CorrespondentServed(Hospital, new Dictionary<string, string> { ["raison-sociale"] = "HÔPITAL FICTIF", ["ville"] = "Nîmes" }),
        ]),
        scenario: null);

    /// <summary>A search by "key=value" and the addresses that it shows.</summary>
    public static Recorded Search(this Recorded journal, string criterion, params string[] shown) =>
        journal.Screen("correspondents", $"critere.{criterion}", [.. shown.Select(Recorded.Text)]);

    private static CorrespondentServed Person(string? address, string family, string given, string speciality, string town)
    {
        var values = new Dictionary<string, string> { ["nom"] = family, ["prenom"] = given, ["specialite"] = speciality, ["ville"] = town };
        if (address is not null)
            values["adresse"] = address;
        return new CorrespondentServed(address, values);
    }
}
