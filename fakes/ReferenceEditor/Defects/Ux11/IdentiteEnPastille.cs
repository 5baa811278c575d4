using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux11;

/// <summary>The status is a dot that no word explains. The REM's text leaves the sign to the editor: only an advice is broken.</summary>
internal sealed class IdentiteEnPastille : IDefect
{
    public string Id => "identite-en-pastille";

    public string Title => "Le statut de l'identité n'est qu'une pastille, pleine ou vide, sans un mot";

    public IReadOnlyList<string> Preuves => [];

    public IReadOnlyList<string> Near => ["DMP/UX.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIdentityMarks>(provider => new Dots(ActivatorUtilities.CreateInstance<IdentityMarks>(provider)));

    private sealed class Dots(IdentityMarks marks) : IIdentityMarks
    {
        public IdentityMark? Of(CurrentSession session, Patient patient)
        {
            var mark = marks.Of(session, patient)!;
            return mark with { Sign = mark.Sign with { Label = patient.IsQualified ? "●" : "○" } };
        }
    }
}
