using Conformance.Reports.Attestations;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Evidence;

/// <summary>The words of verdicts, as people read them, in French.</summary>
internal static class Words
{
    /// <summary>Version of the harness, its revision cut to what a person compares.</summary>
    public static string Harness(string version) => version.Split('+') is [var number, { Length: >= 7 } revision] ? $"{number}, révision {revision[..7]}" : version;

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conforme => "Conforme",
        Verdict.NonConforme => "Non conforme",
        Verdict.NonObserve => "Non observé",
        Verdict.NonApplicable => "Non applicable",
        Verdict.AAttester => "À attester",
        Verdict.Atteste => "Attesté",
        _ => "Invalide",
    };

    public static string Of(Answer answer) => answer is Answer.Oui ? "oui" : "non";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Bloquant => "Bloquant",
        Severity.Avertissement => "Avertissement",
        _ => "Information",
    };

    /// <summary>What kind of rule a finding judges, whatever its outcome.</summary>
    public static string Rule(Severity severity) => severity switch
    {
        Severity.Bloquant => "règle du référentiel, bloquante",
        Severity.Avertissement => "règle souhaitable, jamais bloquante",
        _ => "relevé pour information",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Respecte => "Respecté",
        Outcome.Enfreint => "Enfreint",
        _ => "Non observé",
    };

    public static string Of(InterruptionCause cause) => cause switch
    {
        InterruptionCause.Configuration => "Configuration",
        InterruptionCause.Environnement => "Environnement",
        InterruptionCause.Produit => "Produit",
        InterruptionCause.Harnais => "Harnais",
        _ => "Intention absente",
    };

    /// <summary>What to do about an interruption.</summary>
    public static string Remedy(InterruptionCause cause) => cause switch
    {
        InterruptionCause.Configuration => "Corrigez le fichier éditeur, vérifiez-le par la commande « check », puis relancez la course.",
        InterruptionCause.Environnement => "Vérifiez la machine, le navigateur, le réseau et les certificats par la commande « check », puis relancez la course.",
        InterruptionCause.Produit => "Vérifiez que le produit répond et que ses écrans sont ceux que décrit le fichier éditeur, puis relancez la course.",
        InterruptionCause.Harnais => "Le défaut est celui du harnais : transmettez ce dossier et le journal à ceux qui l'entretiennent.",
        _ => "Décrivez cette intention dans la carte du fichier éditeur, puis relancez la course.",
    };

    public static string Of(DmpState state) => state switch
    {
        DmpState.OuvertAutorise => "ouvert et autorisé",
        DmpState.OuvertNonAutorise => "ouvert, non autorisé",
        DmpState.OuvertInterdit => "ouvert, accès refusé par le patient",
        DmpState.NonCree => "non créé",
        DmpState.OuvertExpire => "ouvert, autorisation expirée",
        _ => "fermé",
    };

    /// <summary>Name of a national service.</summary>
    public static string Service(string service) => service switch
    {
        "dmp" => "DMP",
        "annuaire" => "Annuaire Santé",
        "psc" => "Pro Santé Connect",
        "mss" => "MSSanté",
        "pfi" => "PFI",
        "produit" => "Produit",
        _ => service,
    };

    /// <summary>Name of what was read on a screen; the map's own name for a reading that has no other.</summary>
    public static string Reading(string intention) => intention switch
    {
        "log-in-screen" => "Écran de connexion",
        "second-factor-asked" => "Demande du second facteur",
        "session-open" => "Session ouverte",
        "password-answer" => "Réponse au changement de mot de passe",
        "password-accepted" => "Mot de passe accepté",
        "patient-file" => "Dossier patient",
        "identity-status" => "Statut de l'identité",
        "dmp-status" => "État du DMP",
        "dmp-documents" => "Liste des documents du DMP",
        "dmp-access-question" => "Demande d'autorisation du patient",
        "dmp-document" => "Document du DMP",
        "dmp-found" => "Documents trouvés dans le DMP",
        "dmp-news" => "Nouveaux documents du DMP",
        "dmp-news-types" => "Nouveaux documents du DMP par type",
        "dmp-log" => "Trace des échanges avec le DMP",
        "own-account" => "Utilisateur connecté",
        "patient-documents" => "Documents du dossier",
        "document-notices" => "Nouveautés du DMP",
        "preloaded-documents" => "Documents préchargés",
        "preloaded-document" => "Document préchargé",
        "patient-document" => "Document du dossier",
        "correspondents" => "Correspondants trouvés",
        "search-answer" => "Réponse de la recherche",
        "message-sent" => "Message envoyé",
        "rpps-notice" => "Avertissement RPPS",
        "access-log" => "Journal des accès",
        "local-documents" => "Documents locaux du patient",
        "feed-offered" => "Envoi au DMP proposé",
        "feed-answer" => "Réponse à l'envoi au DMP",
        "deletion-guide" => "Documentation de la suppression",
        _ => intention,
    };
}
