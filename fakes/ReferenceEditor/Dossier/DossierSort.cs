namespace ReferenceEditor.Dossier;

/// <summary>Puts the documents of a record in the order that the user asks for.</summary>
internal interface IDossierSort
{
    /// <summary>By creation date, oldest first; without a date, last.</summary>
    IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents);

    /// <summary>By type code, then by date.</summary>
    IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents);
}

/// <inheritdoc/>
internal sealed class DossierSort : IDossierSort
{
    /// <inheritdoc/>
    public IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents) =>
        [.. documents.OrderBy(document => document.Created ?? DateTimeOffset.MaxValue)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents) =>
        [.. documents.OrderBy(document => document.TypeCode, StringComparer.Ordinal).ThenBy(document => document.Created)];
}
