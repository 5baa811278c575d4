namespace Conformance.Reports.Evidence;

/// <summary>What a screen is about, as people read it: the journal's own words have neither accents nor spaces, and some are English.</summary>
internal static class SubjectWords
{
    private const string Criterion = "critere.";

    private static readonly string[] OfWords = ["moment", "saisie", "situation"];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["user"] = "utilisateur", ["ins"] = "INS", ["name"] = "nom", ["title"] = "titre", ["saisie"] = "mot de passe", ["attempt"] = "essai", ["class"] = "mot de passe", ["subject"] = "objet", ["address"] = "adresse",
        ["selected"] = "choisis", ["wanted"] = "demandés", ["replaced"] = "remplacé", ["newer"] = "nouvelle version", ["deleted"] = "supprimé", ["unchanged"] = "inchangé",
    };

    private static readonly Dictionary<string, string> Accented = new()
    {
        ["apres"] = "après", ["aussitot"] = "aussitôt", ["errone"] = "erroné", ["integration"] = "intégration", ["periode"] = "période", ["resultat"] = "résultat", ["delai"] = "délai",
        ["prenom"] = "prénom", ["specialite"] = "spécialité", ["jusqua"] = "jusqu'à",
    };

    /// <summary>All of it, between parentheses after a space; nothing for a screen about nothing.</summary>
    /// <param name="subject">The subject.</param>
    public static string Of(IReadOnlyDictionary<string, string> subject) =>
        subject.Count == 0 ? string.Empty : $" ({string.Join(", ", subject.Select(pair => $"{Name(pair.Key)} {Value(pair.Key, pair.Value)}"))})";

    /// <summary>Name of a part of it.</summary>
    /// <param name="key">Its key in the journal.</param>
    public static string Name(string key) =>
        key.StartsWith(Criterion, StringComparison.Ordinal) ? $"critère {Spelled(key[Criterion.Length..])}" : Names.GetValueOrDefault(key, key);

    /// <summary>Value of a part of it.</summary>
    /// <param name="key">Its key in the journal.</param>
    /// <param name="value">Its value there.</param>
    public static string Value(string key, string value) => value.Length == 0 ? "aucun" : OfWords.Contains(key) ? Spelled(value) : value;

    private static string Spelled(string words) => string.Join(' ', words.Split('-').Select(word => Accented.GetValueOrDefault(word, word)));
}
