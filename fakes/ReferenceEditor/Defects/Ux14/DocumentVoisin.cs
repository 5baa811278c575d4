using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux14;

/// <summary>A document has the header of its row, and the content of the next one.</summary>
internal sealed class DocumentVoisin : IDefect
{
    public string Id => "document-voisin";

    public string Title => "Le document ouvert montre le contenu de son voisin dans la liste";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01", "CDA/INT.15.01.01", "CDA/VISU.01.01.01", "DMP/UX.14.01.01", "DMP/UX.31.01.01", "DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDocuments, OneLower>();

    private sealed class OneLower(DmpGateway dmp) : IDmpDocuments
    {
        public Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            dmp.FindAsync(caller, patient, criteria, cancellation);

        public async Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation)
        {
            var all = await dmp.FindAsync(caller, patient, DmpCriteria.None, cancellation);
            var rank = all.TakeWhile(listed => listed.UniqueId != document.UniqueId).Count();
            return await dmp.RetrieveAsync(caller, patient, all[(rank + 1) % all.Count], cancellation);
        }
    }
}
