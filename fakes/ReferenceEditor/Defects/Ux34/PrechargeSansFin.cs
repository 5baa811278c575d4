using System.Collections.Concurrent;
using ReferenceEditor.Dossier.Preloading;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>What is loaded ahead is never forgotten.</summary>
internal sealed class PrechargeSansFin : IDefect
{
    public string Id => "precharge-sans-fin";

    public string Title => "Les documents préchargés sont gardés au-delà de la durée réglée";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPreloadStore, Endless>();

    private sealed class Endless : IPreloadStore
    {
        private readonly ConcurrentDictionary<string, PreloadedDocument> _kept = new();

        public IReadOnlyList<PreloadedDocument> Of(string patient) => [.. _kept.Values.Where(document => document.PatientId == patient)];

        public void Keep(PreloadedDocument document) => _kept[document.Document.UniqueId] = document;
    }
}
