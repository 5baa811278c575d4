using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Dmp.Search;

/// <summary>Narrows the list of documents to those that the user wants to see.</summary>
internal interface IDocumentFilter
{
    /// <summary>The documents left, in their order.</summary>
    IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria);
}

/// <summary>By type and by day of creation, in Paris.</summary>
internal sealed class DocumentFilter : IDocumentFilter
{
    /// <inheritdoc/>
    public IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria) =>
        [.. documents.Where(listed => Keeps(criteria, listed.Document))];

    /// <summary>Whether a document meets the criteria.</summary>
    public static bool Keeps(DmpCriteria criteria, DmpDocument document) =>
        (criteria.Type is null || criteria.Type == document.TypeCode)
        && (criteria.From is not { } from || (document.CreatedAt is { } created && LocalTime.DayOf(created) >= from));
}
