using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux11;

/// <summary>The banner says who the patient is, and not how far that is established.</summary>
internal sealed class IdentiteAbsente : IDefect
{
    public string Id => "identite-absente";

    public string Title => "Le dossier patient ne montre pas le statut de l'identité";

    public IReadOnlyList<string> Preuves => ["DMP/UX.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIdentityMarks, Nothing>();

    private sealed class Nothing : IIdentityMarks
    {
        public IdentityMark? Of(CurrentSession session, Patient patient) => null;
    }
}
