using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>The list of the DMP leaves consultations out, even those that the product fed.</summary>
internal sealed class ListeDmpSansConsultations : IDefect
{
    public string Id => "liste-dmp-sans-consultations";

    public string Title => "La liste des documents du DMP écarte les comptes rendus de consultation, même envoyés par le produit";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDocuments, Sifted>();

    private sealed class Sifted(DmpGateway gateway) : IDmpDocuments
    {
        private const string Consultation = "Compte rendu de consultation";

        public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            [.. (await gateway.FindAsync(caller, patient, criteria, cancellation)).Where(document => !document.Title.StartsWith(Consultation, StringComparison.Ordinal))];

        public Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
            gateway.RetrieveAsync(caller, patient, document, cancellation);
    }
}
