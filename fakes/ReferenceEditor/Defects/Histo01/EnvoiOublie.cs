using System.Collections.Concurrent;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo01;

/// <summary>What came of an emergency report is shown once, on the screen that follows its sending.</summary>
internal sealed class EnvoiOublie : IDefect
{
    public string Id => "envoi-oublie";

    public string Title => "L'envoi d'un passage aux urgences ne se voit que sur l'écran qui le suit : rouvrir le dossier l'efface";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFeedRegister, ShownOnce>();

    private sealed class ShownOnce : IFeedRegister
    {
        private const string Emergency = "15507-7";
        private readonly MemoryFeedRegister _register = new();
        private readonly ConcurrentDictionary<string, FeedTrace> _once = new();

        public FeedTrace? Of(Patient patient, LocalDocument document) =>
            document.Type.Code != Emergency ? _register.Of(patient, document) : _once.TryRemove(patient.Id, out var trace) ? trace : null;

        public void Note(Patient patient, LocalDocument document, FeedTrace trace)
        {
            if (document.Type.Code == Emergency)
                _once[patient.Id] = trace;
            else
                _register.Note(patient, document, trace);
        }
    }
}
