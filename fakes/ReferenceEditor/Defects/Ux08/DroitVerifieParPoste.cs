using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux08;

/// <summary>Once somebody's right is checked, nobody else's is at the same workstation.</summary>
internal sealed class DroitVerifieParPoste : IDefect
{
    public string Id => "droit-verifie-par-poste";

    public string Title => "Le droit vérifié pour un utilisateur vaut pour les suivants du même poste";

    public IReadOnlyList<string> Preuves => ["DMP/UX.08.01.01"];

    public void Apply(IServiceCollection services)
    {
        services.AddSingleton<Remembered>();
        services.AddSingleton<IDmpStatusSource>(provider => provider.GetRequiredService<Remembered>());
        services.AddSingleton<IAccessRights>(provider => provider.GetRequiredService<Remembered>());
    }

    private sealed class Remembered(DmpGateway dmp) : IDmpStatusSource, IAccessRights
    {
        private readonly ConcurrentDictionary<(string Workstation, string Patient), (string User, DmpStatus Status)> _answers = new();

        public Task<DmpStatus> CheckAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => ReadAsync(caller, patient, cancellation);

        public async Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            if (_answers.TryGetValue((caller.Workstation, patient.Id), out var answer) && answer.User != caller.User.Login)
                return answer.Status;
            var status = await dmp.ReadAsync(caller, patient, cancellation);
            _answers[(caller.Workstation, patient.Id)] = (caller.User.Login, status);
            return status;
        }
    }
}
