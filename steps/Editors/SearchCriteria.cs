namespace Conformance.Steps.Editors;

/// <summary>Criteria that a product may offer to its searches and filters, as the map names them.</summary>
public static class SearchCriteria
{
    /// <summary>Criteria of the search of a correspondent (MSS/UX.10).</summary>
    public static IReadOnlyList<string> Correspondent { get; } =
    [
        "rpps", "nom", "prenom", "profession", "specialite", "raison-sociale", "code-postal", "ville", "adresse", "voie",
    ];

    /// <summary>Criteria that MSS/UX.10 asks for: all but the street, which is only to be wished for.</summary>
    public static IReadOnlyList<string> Required { get; } = [.. Correspondent.Except(["voie"])];

    /// <summary>Filters of the list of DMP documents (DMP/UX.14).</summary>
    public static IReadOnlyList<string> DmpFilters { get; } = ["filtre-type", "filtre-depuis"];

    /// <summary>Criteria of the search in the DMP (DMP/UX.27).</summary>
    public static IReadOnlyList<string> DmpSearch { get; } = ["recherche-type", "recherche-classe", "recherche-depuis", "recherche-jusqua"];

    /// <summary>Every criterion by the name that the map and the journal give it.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Correspondent, .. DmpFilters, .. DmpSearch];
}
