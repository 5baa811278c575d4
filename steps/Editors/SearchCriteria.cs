namespace Conformance.Steps.Editors;

/// <summary>Criteria that a product may offer to search a correspondent, as the map names them (MSS/UX.10).</summary>
public static class SearchCriteria
{
    /// <summary>Criteria by the name that the map and the journal give them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "rpps", "nom", "prenom", "profession", "specialite", "raison-sociale", "code-postal", "ville", "adresse", "voie",
    ];

    /// <summary>Criteria that MSS/UX.10 asks for: all but the street, which is only to be wished for.</summary>
    public static IReadOnlyList<string> Required { get; } = [.. All.Except(["voie"])];
}
