using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int04;

/// <summary>The sort by type is one by title.</summary>
internal sealed class TriTypeParTitre : IDefect
{
    public string Id => "tri-type-par-titre";

    public string Title => "Le tri par type range les documents par titre";

    public IReadOnlyList<string> Preuves => ["CDA/INT.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDossierSort, ByTitle>();

    private sealed class ByTitle : IDossierSort
    {
        private readonly DossierSort _sort = new();

        public IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents) => _sort.ByDate(documents);

        public IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents) => [.. documents.OrderBy(document => document.Label, StringComparer.Ordinal)];
    }
}
