using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>What the professional confirms goes nowhere.</summary>
internal sealed class Td03Absente : IDefect
{
    public string Id => "td03-absente";

    public string Title => "La confirmation du professionnel n'est suivie d'aucune autorisation";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHabilitations, Nobody>();

    private sealed class Nobody : IHabilitations
    {
        public Task AuthoriseAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => Task.CompletedTask;
    }
}
