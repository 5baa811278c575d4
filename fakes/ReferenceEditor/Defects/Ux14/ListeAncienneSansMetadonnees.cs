using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Defects.Ux14;

/// <summary>What is older than a month is listed from a summary without type or date.</summary>
internal sealed class ListeAncienneSansMetadonnees : IDefect
{
    public string Id => "liste-ancienne-sans-metadonnees";

    public string Title => "Dans la liste, les documents de plus d'un mois n'ont plus ni type ni date";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDocumentFilter, WithoutThem>();

    private sealed class WithoutThem : IDocumentFilter
    {
        private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

        private readonly DocumentFilter _filter = new();

        public IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria)
        {
            var newest = documents.Max(listed => listed.Document.CreatedAt);
            return [.. _filter.Apply(documents, criteria).Select(listed => listed.Document.CreatedAt < newest - Recent ? Bare(listed) : listed)];
        }

        private static ListedDocument Bare(ListedDocument listed) => listed with { Document = listed.Document with { Type = "", CreatedAt = null } };
    }
}
