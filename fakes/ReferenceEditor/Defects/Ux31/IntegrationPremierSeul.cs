using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Integration;

namespace ReferenceEditor.Defects.Ux31;

/// <summary>Of several documents ticked, the first alone is integrated.</summary>
internal sealed class IntegrationPremierSeul : IDefect
{
    public string Id => "integration-premier-seul";

    public string Title => "D'une sélection de plusieurs documents, seul le premier est intégré";

    public IReadOnlyList<string> Preuves => ["DMP/UX.31.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSelection, FirstTicked>();

    private sealed class FirstTicked : IDmpSelection
    {
        private readonly TickedDocuments _ticked = new();

        public IReadOnlyList<DmpDocument> Chosen(IReadOnlyList<DmpDocument> listed, IReadOnlyCollection<string> uniqueIds) =>
            [.. _ticked.Chosen(listed, uniqueIds).Take(1)];
    }
}
