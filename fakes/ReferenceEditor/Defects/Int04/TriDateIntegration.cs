using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int04;

/// <summary>The sort by date is the order of arrival in the record.</summary>
internal sealed class TriDateIntegration : IDefect
{
    public string Id => "tri-date-integration";

    public string Title => "Le tri par date suit la date d'intégration, et non celle de création";

    public IReadOnlyList<string> Preuves => ["CDA/INT.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDossierSort, ByArrival>();

    private sealed class ByArrival : IDossierSort
    {
        private readonly DossierSort _sort = new();

        public IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents) => documents;

        public IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents) => _sort.ByType(documents);
    }
}
