using System.Collections.Concurrent;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo01;

/// <summary>One document fed marks the whole file.</summary>
internal sealed class EnvoiMontrePourLeDossier : IDefect
{
    public string Id => "envoi-montre-pour-le-dossier";

    public string Title => "Un seul document envoyé fait montrer tous ceux du dossier comme présents dans le DMP";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFeedRegister, WholeFile>();

    private sealed class WholeFile : IFeedRegister
    {
        private readonly MemoryFeedRegister _register = new();
        private readonly ConcurrentDictionary<string, FeedTrace> _last = new();

        public FeedTrace? Of(Patient patient, LocalDocument document) => _register.Of(patient, document) ?? _last.GetValueOrDefault(patient.Id);

        public void Note(Patient patient, LocalDocument document, FeedTrace trace)
        {
            _register.Note(patient, document, trace);
            if (trace.State is FeedState.Fed)
                _last[patient.Id] = trace;
        }
    }
}
