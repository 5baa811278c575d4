using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Conf03;

/// <summary>The document is archived, and still stands in the DMP.</summary>
internal sealed class SuppressionArchive : IDefect
{
    public string Id => "suppression-archive";

    public string Title => "« Supprimer du DMP » demande l'archivage du document (TD3.3d) au lieu de sa suppression";

    public IReadOnlyList<string> Preuves => ["DMP/CONF.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDeletion, Archive>();

    private sealed class Archive(FeedingGateway gateway) : IDmpDeletion
    {
        public Task DeleteAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, CancellationToken cancellation) =>
            gateway.SetStatusAsync(caller, patient, document, uniqueId, "urn:asip:ci-sis:2010:StatusType:Archived", cancellation);
    }
}
