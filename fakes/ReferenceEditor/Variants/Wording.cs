namespace ReferenceEditor.Variants;

/// <summary>Words that change from one variant to another.</summary>
internal sealed record Wording
{
    public string PatientList { get; init; } = "Patients";

    public string SearchPatient { get; init; } = "Rechercher un patient";

    public string PatientFile { get; init; } = "Dossier patient";

    public string Messages { get; init; } = "Messages";

    public string AccessLog { get; init; } = "Journal des accès";

    public string MyAccount { get; init; } = "Mon compte";

    public string LogOut { get; init; } = "Se déconnecter";

    public static Wording Of(ScreenVariant variant) => variant is ScreenVariant.Cartes
        ? new()
        {
            PatientList = "File active",
            SearchPatient = "Trouver une personne",
            PatientFile = "Dossier",
            Messages = "Messagerie",
            AccessLog = "Traces",
            MyAccount = "Profil",
            LogOut = "Quitter",
        }
        : new();
}
