using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Conf03;

/// <summary>The deletion is noted in the product, and the DMP is not told.</summary>
internal sealed class SuppressionLocale : IDefect
{
    public string Id => "suppression-locale";

    public string Title => "La suppression n'est notée que dans le dossier : le DMP garde le document";

    public IReadOnlyList<string> Preuves => ["DMP/CONF.03.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpDeletion, Local>();

    private sealed class Local : IDmpDeletion
    {
        public Task DeleteAsync(DmpCaller caller, Patient patient, LocalDocument document, string uniqueId, CancellationToken cancellation) => Task.CompletedTask;
    }
}
