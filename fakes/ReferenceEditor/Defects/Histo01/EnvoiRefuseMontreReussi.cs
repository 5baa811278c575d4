using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo01;

/// <summary>A document that was sent counts as fed, whatever the DMP answered.</summary>
internal sealed class EnvoiRefuseMontreReussi : IDefect
{
    public string Id => "envoi-refuse-montre-reussi";

    public string Title => "Un document dont le DMP a refusé l'envoi est montré comme présent dans le DMP";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFeedRegister, Optimist>();

    private sealed class Optimist : IFeedRegister
    {
        private readonly MemoryFeedRegister _register = new();

        public FeedTrace? Of(Patient patient, LocalDocument document) => _register.Of(patient, document);

        public void Note(Patient patient, LocalDocument document, FeedTrace trace) =>
            _register.Note(patient, document, trace.State is FeedState.Refused ? trace with { State = FeedState.Fed } : trace);
    }
}
