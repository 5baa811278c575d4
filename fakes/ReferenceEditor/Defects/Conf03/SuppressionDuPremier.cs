using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Conf03;

/// <summary>The deletion falls on the first document of the DMP's list.</summary>
internal sealed class SuppressionDuPremier : IDefect
{
    public string Id => "suppression-du-premier";

    public string Title => "La suppression porte sur le premier document de la liste du DMP, et non sur celui choisi";

    public IReadOnlyList<string> Preuves => ["DMP/CONF.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDeletion, First>();

    private sealed class First(FeedingGateway gateway, IDmpDocuments documents) : IDmpDeletion
    {
        public async Task DeleteAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, CancellationToken cancellation)
        {
            var first = (await documents.FindAsync(caller, patient, DmpCriteria.None, cancellation))[0];
            await gateway.DeleteAsync(caller, patient, document, first.UniqueId, cancellation);
        }
    }
}
