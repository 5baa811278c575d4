using ReferenceEditor.Dmp;

namespace ReferenceEditor.Dossier.Preloading;

/// <summary>What the product loads from the DMP ahead of the user, and for how long it keeps it.</summary>
/// <param name="TypeCode">typeCode of the documents; empty for all.</param>
/// <param name="Since">Earliest creation date; null for any.</param>
/// <param name="Days">Days for which they are kept.</param>
internal sealed record PreloadCriteria(string TypeCode, DateOnly? Since, int Days);

/// <summary>The settings of the preload, as the hospital last made them.</summary>
internal sealed class PreloadSettings
{
    /// <summary>The criteria in force.</summary>
    public PreloadCriteria Criteria { get; set; } = new("", null, 1);
}

/// <summary>Says which documents are loaded ahead.</summary>
internal interface IPreloadFilter
{
    /// <summary>Whether a document meets the criteria.</summary>
    bool Admits(PreloadCriteria criteria, DmpDocument document);
}

/// <inheritdoc/>
internal sealed class PreloadFilter : IPreloadFilter
{
    /// <inheritdoc/>
    public bool Admits(PreloadCriteria criteria, DmpDocument document) =>
        (criteria.TypeCode.Length == 0 || criteria.TypeCode == document.TypeCode)
        && (criteria.Since is not { } since || (document.CreatedAt is { } created && DateOnly.FromDateTime(created.UtcDateTime) >= since));
}
