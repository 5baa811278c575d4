namespace ReferenceEditor.Annuaire;

/// <summary>Codes of the national nomenclatures that the screens offer, by label.</summary>
internal static class Nomenclature
{
    /// <summary>Professions (TRE_G15) by code.</summary>
    public static IReadOnlyDictionary<string, string> Professions { get; } = new Dictionary<string, string>
    {
        ["40"] = "Chirurgien-dentiste",
        ["95"] = "Diététicien",
        ["60"] = "Infirmier",
        ["70"] = "Masseur-kinésithérapeute",
        ["10"] = "Médecin",
        ["91"] = "Orthophoniste",
        ["80"] = "Pédicure-podologue",
        ["21"] = "Pharmacien",
        ["93"] = "Psychologue",
        ["50"] = "Sage-femme",
    };

    /// <summary>Specialities (TRE_R38) by code.</summary>
    public static IReadOnlyDictionary<string, string> Specialities { get; } = new Dictionary<string, string>
    {
        ["SM02"] = "Anesthésie-réanimation",
        ["SM04"] = "Cardiologie et maladies vasculaires",
        ["SM15"] = "Dermatologie et vénéréologie",
        ["SM24"] = "Gastro-entérologie et hépatologie",
        ["SM54"] = "Médecine générale",
        ["SM26"] = "Médecine générale (qualifié)",
        ["SM53"] = "Médecine générale (spécialiste)",
        ["SM40"] = "Pédiatrie",
        ["SM41"] = "Pneumologie",
        ["SM42"] = "Psychiatrie",
    };

    /// <summary>A code with the system that the Annuaire gives it.</summary>
    /// <param name="terminology">Name of the nomenclature, such as TRE_G15-ProfessionSante.</param>
    /// <param name="code">Code.</param>
    public static string Token(string terminology, string code) =>
        $"https://mos.esante.gouv.fr/NOS/{terminology}/FHIR/{terminology.Replace('_', '-')}|{code}";
}
