using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>The list stops at its fourth document: the next page is never asked for.</summary>
internal sealed class ListeIncomplete : IDefect
{
    public string Id => "liste-incomplete";

    public string Title => "La liste des documents du DMP s'arrête au quatrième";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14.01.01", "DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDocuments, OnePage>();

    private sealed class OnePage(DmpGateway dmp) : IDmpDocuments
    {
        private const int FirstPage = 4;

        public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            [.. (await dmp.FindAsync(caller, patient, criteria, cancellation)).Take(FirstPage)];

        public Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
            dmp.RetrieveAsync(caller, patient, document, cancellation);
    }
}
