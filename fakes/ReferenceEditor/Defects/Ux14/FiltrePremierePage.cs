using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Defects.Ux14;

/// <summary>What is below the first page is not filtered.</summary>
internal sealed class FiltrePremierePage : IDefect
{
    public string Id => "filtre-premiere-page";

    public string Title => "Le filtre ne s'applique qu'aux trois premiers documents de la liste";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDocumentFilter, FirstPage>();

    private sealed class FirstPage : IDocumentFilter
    {
        private const int Page = 3;

        private readonly DocumentFilter _filter = new();

        public IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria) =>
            [.. _filter.Apply([.. documents.Take(Page)], criteria), .. documents.Skip(Page)];
    }
}
