namespace ReferenceEditor.Annuaire;

/// <summary>Codes of the national nomenclatures that the screens offer, by label.</summary>
internal static class Nomenclature
{
    /// <summary>Professions (TRE_G15) by code.</summary>
    public static IReadOnlyDictionary<string, string> Professions { get; } = new Dictionary<string, string>
    {
        ["40"] = "Chirurgien-dentiste",
        ["60"] = "Infirmier",
        ["70"] = "Masseur-kinésithérapeute",
        ["10"] = "Médecin",
        ["91"] = "Orthophoniste",
        ["80"] = "Pédicure-podologue",
        ["21"] = "Pharmacien",
        ["50"] = "Sage-femme",
    };

    /// <summary>Specialities (TRE_R38) by code.</summary>
    public static IReadOnlyDictionary<string, string> Specialities { get; } = new Dictionary<string, string>
    {
        ["SM02"] = "Anesthésie-réanimation",
        ["SM04"] = "Cardiologie et maladies vasculaires",
        ["SM05"] = "Chirurgie générale",
        ["SM15"] = "Dermatologie et vénéréologie",
        ["SM24"] = "Gastro-entérologie et hépatologie",
        ["SM18"] = "Gériatrie",
        ["SM54"] = "Médecine générale",
        ["SM26"] = "Médecine générale (qualifié)",
        ["SM53"] = "Médecine générale (spécialiste)",
        ["SM27"] = "Médecine interne",
        ["SM30"] = "Néphrologie",
        ["SM32"] = "Neurologie",
        ["SM39"] = "Ophtalmologie",
        ["SM41"] = "Pédiatrie",
        ["SM42"] = "Pneumologie",
        ["SM43"] = "Psychiatrie",
        ["SM45"] = "Radio-diagnostic",
        ["SM49"] = "Rhumatologie",
    };

    /// <summary>A code with the system that the Annuaire gives it.</summary>
    /// <param name="terminology">Name of the nomenclature, such as TRE_G15-ProfessionSante.</param>
    /// <param name="code">Code.</param>
    public static string Token(string terminology, string code) =>
        $"https://mos.esante.gouv.fr/NOS/{terminology}/FHIR/{terminology.Replace('_', '-')}|{code}";
}
