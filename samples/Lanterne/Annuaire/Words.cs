namespace Lanterne.Annuaire;

/// <summary>Names of the professions and specialities that Lanterne knows.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Professions = new()
    {
        ["10"] = "Médecin", ["21"] = "Pharmacien", ["40"] = "Chirurgien-dentiste", ["50"] = "Sage-femme", ["60"] = "Infirmier",
        ["70"] = "Masseur-kinésithérapeute", ["91"] = "Orthophoniste", ["93"] = "Psychologue", ["95"] = "Diététicien",
    };

    private static readonly Dictionary<string, string> Specialities = new()
    {
        ["SM02"] = "Anesthésie-réanimation", ["SM04"] = "Cardiologie", ["SM15"] = "Dermatologie", ["SM24"] = "Gastro-entérologie", ["SM40"] = "Pédiatrie",
        ["SM41"] = "Pneumologie", ["SM42"] = "Psychiatrie", ["SM44"] = "Radiodiagnostic", ["SM54"] = "Médecine générale",
    };

    /// <summary>Name of a profession; its code when it is unknown.</summary>
    public static string Profession(string code) => Professions.GetValueOrDefault(code, code);

    /// <summary>Name of a speciality; its code when it is unknown.</summary>
    public static string Speciality(string code) => Specialities.GetValueOrDefault(code, code);
}
