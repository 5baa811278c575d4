namespace ReferenceEditor.Dmp.News;

/// <summary>Counts the documents that are news.</summary>
internal interface INewsCounting
{
    /// <summary>Number by type, of the types that there are.</summary>
    IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents);
}

/// <summary>Counts by type what others than the hospital wrote.</summary>
/// <param name="settings">Settings of the product: the hospital.</param>
internal sealed class NewsCounting(ReferenceEditorSettings settings) : INewsCounting
{
    /// <inheritdoc/>
    public IReadOnlyList<TypeCount> Count(IReadOnlyList<DmpDocument> documents) =>
        [.. documents.Where(document => !IsOurs(document)).GroupBy(document => document.Type).Select(type => new TypeCount(type.Key, type.Count()))];

    /// <summary>Whether the hospital wrote a document: a structure is 1 and its FINESS number.</summary>
    public bool IsOurs(DmpDocument document) =>
        document.Institution == "1" + settings.Structure.FinessGeographique || document.Institution == "1" + settings.Structure.FinessJuridique;
}
