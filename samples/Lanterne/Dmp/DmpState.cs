namespace Lanterne.Dmp;

/// <summary>What TD0.2 says of a DMP, for the professional who asks.</summary>
internal enum DmpState
{
    /// <summary>Open, and this professional may read it.</summary>
    Accessible,

    /// <summary>Open, and this professional may not read it.</summary>
    Reserve,

    /// <summary>There is none.</summary>
    Inexistant,

    /// <summary>It was closed.</summary>
    Clos,
}

/// <summary>A document of a DMP, as its registry describes it.</summary>
/// <param name="UniqueId">uniqueId.</param>
/// <param name="Depot">repositoryUniqueId.</param>
/// <param name="Titre">Title.</param>
/// <param name="Nature">Kind of document.</param>
/// <param name="Date">When it was made: year, month and day as digits.</param>
/// <param name="Caches">From whom it is hidden: <c>usager</c>, <c>representants</c>.</param>
internal sealed record DmpDocument(string UniqueId, string Depot, string Titre, string Nature, string Date, IReadOnlyList<string> Caches);
