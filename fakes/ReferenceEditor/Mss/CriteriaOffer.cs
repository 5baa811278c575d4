using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Mss;

/// <summary>A criterion that the search offers.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Label">Label, in French.</param>
/// <param name="Options">Values to choose from, label by code; null for free text.</param>
internal sealed record Criterion(string Name, string Label, IReadOnlyDictionary<string, string>? Options = null);

/// <summary>The criteria that the search offers.</summary>
internal interface ICriteriaOffer
{
    /// <summary>The criteria, in the order shown.</summary>
    IReadOnlyList<Criterion> Criteria { get; }
}

/// <summary>All of them.</summary>
internal sealed class CriteriaOffer : ICriteriaOffer
{
    /// <inheritdoc/>
    public IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(CriteriaFields.Rpps, "RPPS"),
        new(CriteriaFields.Nom, "Nom"),
        new(CriteriaFields.Prenom, "Prénom"),
        new(CriteriaFields.Profession, "Profession", Nomenclature.Professions),
        new(CriteriaFields.Specialite, "Spécialité", Nomenclature.Specialities),
        new(CriteriaFields.RaisonSociale, "Raison sociale"),
        new(CriteriaFields.Voie, "Voie"),
        new(CriteriaFields.CodePostal, "Code postal"),
        new(CriteriaFields.Ville, "Ville"),
        new(CriteriaFields.Adresse, "Adresse MSSanté"),
    ];
}

/// <summary>Names of the fields of the search, and what is typed in them.</summary>
internal static class CriteriaFields
{
    /// <summary>RPPS number.</summary>
    public const string Rpps = "rpps";

    /// <summary>Family name.</summary>
    public const string Nom = "nom";

    /// <summary>Given name.</summary>
    public const string Prenom = "prenom";

    /// <summary>Profession.</summary>
    public const string Profession = "profession";

    /// <summary>Speciality.</summary>
    public const string Specialite = "specialite";

    /// <summary>Name of the structure.</summary>
    public const string RaisonSociale = "raisonSociale";

    /// <summary>Street.</summary>
    public const string Voie = "voie";

    /// <summary>Postal code.</summary>
    public const string CodePostal = "codePostal";

    /// <summary>Town.</summary>
    public const string Ville = "ville";

    /// <summary>MSSanté address.</summary>
    public const string Adresse = "adresse";

    /// <summary>The criteria typed, spaces around them aside.</summary>
    public static Criteria Read(IReadOnlyDictionary<string, string> typed) => new()
    {
        Rpps = ValueOf(typed, Rpps),
        Nom = ValueOf(typed, Nom),
        Prenom = ValueOf(typed, Prenom),
        Profession = ValueOf(typed, Profession),
        Specialite = ValueOf(typed, Specialite),
        RaisonSociale = ValueOf(typed, RaisonSociale),
        Voie = ValueOf(typed, Voie),
        CodePostal = ValueOf(typed, CodePostal),
        Ville = ValueOf(typed, Ville),
        Adresse = ValueOf(typed, Adresse),
    };

    private static string? ValueOf(IReadOnlyDictionary<string, string> typed, string name) =>
        typed.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } given ? given : null;
}
