using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>The document sent is looked up by its type: of two of the same type, the other leaves.</summary>
internal sealed class AlimenteDocumentVoisin : IDefect
{
    public string Id => "alimente-document-voisin";

    public string Title => "Le document envoyé est retrouvé par son type : de deux consultations, c'est l'autre qui part";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpFeeding, ByType>();

    private sealed class ByType(FeedingGateway gateway, ILocalDocuments local) : IDmpFeeding
    {
        public Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation) =>
            gateway.FeedAsync(caller, patient, [.. documents.Select(document => local.Of(patient).Last(one => one.Type == document.Type))], cancellation);
    }
}
