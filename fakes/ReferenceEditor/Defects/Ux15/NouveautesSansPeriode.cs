using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.News;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux15;

/// <summary>A document is news for ever.</summary>
internal sealed class NouveautesSansPeriode : IDefect
{
    public string Id => "nouveautes-sans-periode";

    public string Title => "Les documents des tiers sont annoncés quelle que soit leur ancienneté";

    public IReadOnlyList<string> Preuves => ["DMP/UX.15.01.01", "DMP/UX.15.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpNews>(provider => ActivatorUtilities.CreateInstance<DmpNews>(provider, ActivatorUtilities.CreateInstance<Ageless>(provider)));

    private sealed class Ageless(DmpGateway dmp) : IDmpDocuments
    {
        public Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            dmp.FindAsync(caller, patient, criteria with { From = null }, cancellation);

        public Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
            dmp.RetrieveAsync(caller, patient, document, cancellation);
    }
}
