using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int04;

/// <summary>Dates are sorted as the French text that shows them.</summary>
internal sealed class TriDateTexte : IDefect
{
    public string Id => "tri-date-texte";

    public string Title => "Le tri par date range les dates françaises comme du texte, le jour avant le mois";

    public IReadOnlyList<string> Preuves => ["CDA/INT.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDossierSort, AsText>();

    private sealed class AsText : IDossierSort
    {
        private readonly DossierSort _sort = new();

        public IReadOnlyList<RecordDocument> ByDate(IReadOnlyList<RecordDocument> documents) =>
            [.. documents.OrderBy(document => LocalTime.Show(document.Created), StringComparer.Ordinal)];

        public IReadOnlyList<RecordDocument> ByType(IReadOnlyList<RecordDocument> documents) => _sort.ByType(documents);
    }
}
