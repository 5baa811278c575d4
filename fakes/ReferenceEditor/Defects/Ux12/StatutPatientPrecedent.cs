using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>A session shows the state of the patient opened just before.</summary>
internal sealed class StatutPatientPrecedent : IDefect
{
    public string Id => "statut-patient-precedent";

    public string Title => "L'état affiché est celui du patient ouvert juste avant";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusSource, OneLate>();

    private sealed class OneLate(DmpGateway dmp) : IDmpStatusSource
    {
        private readonly ConcurrentDictionary<(string, DateTimeOffset), DmpStatus> _last = new();

        public async Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            var status = await dmp.ReadAsync(caller, patient, cancellation);
            var shown = _last.GetValueOrDefault((caller.Workstation, caller.Since), status);
            _last[(caller.Workstation, caller.Since)] = status;
            return shown;
        }
    }
}
