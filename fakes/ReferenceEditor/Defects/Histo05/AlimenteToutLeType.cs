using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>With the document chosen leave all those of its type.</summary>
internal sealed class AlimenteToutLeType : IDefect
{
    public string Id => "alimente-tout-le-type";

    public string Title => "Avec le document choisi partent tous ceux du même type";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpFeeding, WholeType>();

    private sealed class WholeType(FeedingGateway gateway, ILocalDocuments local) : IDmpFeeding
    {
        public async Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation)
        {
            var all = local.Of(patient).Where(one => documents.Any(document => document.Type == one.Type)).ToList();
            var identifiers = await gateway.FeedAsync(caller, patient, all, cancellation);
            return [.. documents.Select(document => identifiers[all.FindIndex(one => one.Id == document.Id)])];
        }
    }
}
