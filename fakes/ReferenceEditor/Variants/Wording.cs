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

    public string DmpLog { get; init; } = "Échanges avec le DMP";

    public string DmpSearch { get; init; } = "Rechercher dans le DMP";

    public string ApplyFilters { get; init; } = "Filtrer";

    public string PatientAgrees { get; init; } = "Oui, le patient m'y autorise";

    public string DmpNews { get; init; } = "Nouveautés du DMP";

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
            DmpLog = "Traces du DMP",
            DmpSearch = "Trouver un document",
            ApplyFilters = "Affiner",
            PatientAgrees = "J'ai l'accord du patient",
            DmpNews = "Arrivées d'ailleurs",
        }
        : new();
}
