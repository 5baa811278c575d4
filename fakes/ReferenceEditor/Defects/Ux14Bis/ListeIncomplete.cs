using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>The last document that the DMP lists is lost on the way to the screen.</summary>
internal sealed class ListeIncomplete : IDefect
{
    public string Id => "liste-incomplete";

    public string Title => "Le dernier document que le DMP a répondu manque à la liste";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDocuments, OneShort>();

    private sealed class OneShort(DmpGateway dmp) : IDmpDocuments
    {
        public async Task<IReadOnlyList<DmpDocument>> ListAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            [.. (await dmp.ListAsync(caller, patient, cancellation)).SkipLast(1)];

        public Task<DmpDocumentContent> RetrieveAsync(DmpCaller caller, Patient patient, DmpDocument document, CancellationToken cancellation) =>
            dmp.RetrieveAsync(caller, patient, document, cancellation);
    }
}
