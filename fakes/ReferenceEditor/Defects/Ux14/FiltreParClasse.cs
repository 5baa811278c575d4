using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Defects.Ux14;

/// <summary>Two types of a class are taken for one.</summary>
internal sealed class FiltreParClasse : IDefect
{
    public string Id => "filtre-par-classe";

    public string Title => "Le filtre par type laisse passer tous les documents de la même classe";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDocumentFilter, ByClass>();

    private sealed class ByClass : IDocumentFilter
    {
        private readonly DocumentFilter _filter = new();

        public IReadOnlyList<ListedDocument> Apply(IReadOnlyList<ListedDocument> documents, DmpCriteria criteria)
        {
            var classes = documents.Where(listed => criteria.Type is null || listed.Document.TypeCode == criteria.Type).Select(listed => listed.Document.ClassCode).ToHashSet();
            return [.. _filter.Apply(documents, criteria with { Type = null }).Where(listed => classes.Contains(listed.Document.ClassCode))];
        }
    }
}
