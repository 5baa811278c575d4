using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux11;

/// <summary>The status stands behind « Détails ».</summary>
internal sealed class IdentiteSurClic : IDefect
{
    public string Id => "identite-sur-clic";

    public string Title => "Le statut de l'identité ne se lit qu'en dépliant les détails";

    public IReadOnlyList<string> Preuves => ["DMP/UX.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIdentityMarks>(provider => new Folding(ActivatorUtilities.CreateInstance<IdentityMarks>(provider)));

    private sealed class Folding(IdentityMarks marks) : IIdentityMarks
    {
        public IdentityMark? Of(CurrentSession session, Patient patient) => marks.Of(session, patient)! with { Folded = true };
    }
}
