using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux11;

/// <summary>Whoever has a matricule is shown as qualified.</summary>
internal sealed class IdentiteQualifieeParMatricule : IDefect
{
    public string Id => "identite-qualifiee-par-matricule";

    public string Title => "Tout patient qui porte un matricule est montré comme qualifié";

    public IReadOnlyList<string> Preuves => ["DMP/UX.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIdentityMarks>(provider => new ByNumber(ActivatorUtilities.CreateInstance<IdentityMarks>(provider)));

    private sealed class ByNumber(IdentityMarks marks) : IIdentityMarks
    {
        public IdentityMark? Of(CurrentSession session, Patient patient) =>
            marks.Of(session, patient.Ins.Length > 0 ? patient with { Identity = IdentityStatus.Qualifiee } : patient);
    }
}
