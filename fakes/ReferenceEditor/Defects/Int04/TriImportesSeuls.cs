using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int04;

/// <summary>Once sorted, the list holds the imported documents only.</summary>
internal sealed class TriImportesSeuls : IDefect
{
    public string Id => "tri-importes-seuls";

    public string Title => "Les listes triées ne montrent que les documents importés";

    public IReadOnlyList<string> Preuves => ["CDA/INT.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDossierSort, ImportedAlone>();

    private sealed class ImportedAlone : IDossierSort
    {
        private readonly DossierSort _sort = new();

        public IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents) => _sort.ByDate(Imported(documents));

        public IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents) => _sort.ByType(Imported(documents));

        private static List<RecordDocument> Imported(IReadOnlyList<RecordDocument> documents) => [.. documents.Where(document => document.Origin is not DocumentOrigin.Produit)];
    }
}
