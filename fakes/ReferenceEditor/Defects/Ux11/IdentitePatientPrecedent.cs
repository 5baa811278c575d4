using System.Collections.Concurrent;
using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux11;

/// <summary>A session shows the status of the patient opened just before.</summary>
internal sealed class IdentitePatientPrecedent : IDefect
{
    public string Id => "identite-patient-precedent";

    public string Title => "Le statut d'identité affiché est celui du patient ouvert juste avant";

    public IReadOnlyList<string> Preuves => ["DMP/UX.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIdentityMarks>(provider => new OneLate(ActivatorUtilities.CreateInstance<IdentityMarks>(provider)));

    private sealed class OneLate(IdentityMarks marks) : IIdentityMarks
    {
        private readonly ConcurrentDictionary<(string, DateTimeOffset), IdentityStatus> _last = new();

        public IdentityMark? Of(CurrentSession session, Patient patient)
        {
            var shown = _last.GetValueOrDefault((session.DeviceId, session.OpenedAt), patient.Identity);
            _last[(session.DeviceId, session.OpenedAt)] = patient.Identity;
            return marks.Of(session, patient with { Identity = shown });
        }
    }
}
