using ReferenceEditor.Dmp;

namespace ReferenceEditor.Dossier.Integration;

/// <summary>Says which documents of the DMP the user chose.</summary>
internal interface IDmpSelection
{
    /// <summary>The documents chosen, in the order of the DMP.</summary>
    /// <param name="listed">Documents of the DMP.</param>
    /// <param name="uniqueIds">Those that the user ticked.</param>
    IReadOnlyList<DmpDocument> Chosen(IReadOnlyList<DmpDocument> listed, IReadOnlyCollection<string> uniqueIds);
}

/// <summary>Each one that was ticked, and no other.</summary>
internal sealed class TickedDocuments : IDmpSelection
{
    /// <inheritdoc/>
    public IReadOnlyList<DmpDocument> Chosen(IReadOnlyList<DmpDocument> listed, IReadOnlyCollection<string> uniqueIds) =>
        [.. listed.Where(document => uniqueIds.Contains(document.UniqueId))];
}
