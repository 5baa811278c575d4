namespace ReferenceEditor.Dmp.Search;

/// <summary>Types and classes of documents that the search offers, by code.</summary>
internal static class DocumentNomenclature
{
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>
    {
        ["11488-4"] = "CR consultation",
        ["11502-2"] = "CR d'examens biologiques",
        ["18748-4"] = "CR d'imagerie médicale",
        ["34112-3"] = "CR hospitalier (séjour)",
        ["11490-0"] = "Lettre de liaison à la sortie d'un établissement de soins",
        ["57833-6"] = "Prescription de produits de santé",
    };

    public static IReadOnlyDictionary<string, string> Classes { get; } = new Dictionary<string, string>
    {
        ["10"] = "Compte rendu",
        ["31"] = "Imagerie médicale",
        ["42"] = "Prescription",
    };
}
