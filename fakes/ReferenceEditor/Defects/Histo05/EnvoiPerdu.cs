using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>No route leads consultations to the DMP: they are announced as sent and go nowhere.</summary>
internal sealed class EnvoiPerdu : IDefect
{
    public string Id => "envoi-perdu";

    public string Title => "Un compte rendu de consultation est annoncé comme envoyé au DMP, mais rien ne part";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpFeeding, Unrouted>();

    private sealed class Unrouted(FeedingGateway gateway, TimeProvider clock) : IDmpFeeding
    {
        private const string Consultation = "11488-4";

        public async Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation) =>
            documents.Any(document => document.Type.Code == Consultation)
                ? [.. documents.Select(_ => Oids.New(clock))]
                : await gateway.FeedAsync(caller, patient, documents, cancellation);
    }
}
