using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>The closing is not looked at.</summary>
internal sealed class StatutFermeCommeOuvert : IDefect
{
    public string Id => "statut-ferme-comme-ouvert";

    public string Title => "Un DMP fermé est montré comme ouvert";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusSource, Blind>();

    private sealed class Blind(DmpGateway dmp) : IDmpStatusSource
    {
        public async Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            await dmp.ReadAsync(caller, patient, cancellation) is var status and not DmpStatus.Ferme ? status : DmpStatus.OuvertAutorise;
    }
}
