using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Airs06;

/// <summary>The list of documents, and nothing else, is asked in the name of a generic account.</summary>
internal sealed class Td31CompteGenerique : IDefect
{
    public string Id => "td31-compte-generique";

    public string Title => "La liste des documents est demandée au nom d'un compte générique, le reste au nom de l'utilisateur";

    public IReadOnlyList<string> Preuves => ["DMP/AIRS.06.01.02", "DMP/AIRS.06.01.04", "DMP/UX.08.01.01", "DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDocuments, Generic>();

    private sealed class Generic(DmpGateway dmp) : IDmpDocuments
    {
        private static readonly Professional Account = new("dmp-generique", "99900000300", "GENERIQUE-ESSAI", "Compte", "10", "SM54", SecondFactor.Totp);

        public Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            dmp.FindAsync(criteria == DmpCriteria.None ? caller with { User = Account } : caller, patient, criteria, cancellation);

        public Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
            dmp.RetrieveAsync(caller, patient, document, cancellation);
    }
}
