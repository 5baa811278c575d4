using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>A patient whose file was not opened in the session has no existence test before the authorisation.</summary>
internal sealed class Td03SansTd02 : IDefect
{
    public string Id => "td03-sans-td02";

    public string Title => "Hors du dossier, l'autorisation est demandée et posée sans test d'existence";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services)
    {
        services.AddSingleton<Blind>();
        services.AddSingleton<IDmpStatusSource>(provider => provider.GetRequiredService<Blind>());
        services.AddSingleton<IAccessDesk>(provider => provider.GetRequiredService<Blind>());
    }

    private sealed class Blind(DmpGateway dmp, IHabilitations habilitations, IAccessRights rights) : IDmpStatusSource, IAccessDesk
    {
        private readonly AccessDesk _desk = new(rights, habilitations);
        private readonly ConcurrentDictionary<(string, DateTimeOffset, string), bool> _granted = new();

        public Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            _granted.TryAdd(Key(caller, patient), false);
            return dmp.ReadAsync(caller, patient, cancellation);
        }

        public async Task<DmpAccess> OpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            if (!_granted.TryGetValue(Key(caller, patient), out var granted))
                return DmpAccess.ToConfirm;
            return granted ? DmpAccess.Granted : await _desk.OpenAsync(caller, patient, cancellation);
        }

        public async Task ConfirmAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            await habilitations.AuthoriseAsync(caller, patient, cancellation);
            _granted[Key(caller, patient)] = true;
        }

        private static (string, DateTimeOffset, string) Key(DmpCaller caller, Patient patient) => (caller.Workstation, caller.Since, patient.Id);
    }
}
