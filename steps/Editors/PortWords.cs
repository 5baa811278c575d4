namespace Conformance.Steps.Editors;

/// <summary>The intentions, readings and criteria of the port as a French-speaking operator reads them, in the order in which a person meets them at work.</summary>
public static class PortWords
{
    /// <summary>Every intention and reading with its words.</summary>
    public static IReadOnlyList<(string Name, string Words)> InOrder { get; } =
    [
        (Intentions.LogIn, "Ouvrir la page de connexion, saisir l'identifiant et le mot de passe, valider."),
        (Readings.LogInScreen, "L'écran de connexion dans son ensemble : messages, délai annoncé, captcha."),
        (Readings.SecondFactorAsked, "Ce qui demande le second facteur."),
        (Intentions.GiveTotp, "Saisir le code à usage unique et valider."),
        (Intentions.ChooseProSanteConnect, "Choisir Pro Santé Connect comme second facteur."),
        (Intentions.IdentifyAtProSanteConnect, "S'identifier sur la page de Pro Santé Connect."),
        (Readings.RppsNotice, "L'information sur l'usage du numéro RPPS."),
        (Intentions.AcknowledgeNotice, "Prendre connaissance de cette information."),
        (Readings.SessionOpen, "Ce qui montre qu'une session est ouverte."),
        (Intentions.OpenPatientFile, "Ouvrir le dossier du patient comme un utilisateur."),
        (Readings.PatientFile, "Le dossier du patient, une fois ouvert."),
        (Readings.IdentityStatus, "Le statut de l'identité du patient dans le dossier (qualifiée, récupérée…), et lui seul."),
        (Readings.DmpStatus, "L'indication de l'état du DMP dans le dossier."),
        (Intentions.ListDmpDocuments, "Afficher la liste des documents du DMP."),
        (Readings.DmpDocuments, "Les documents de cette liste."),
        (Readings.DmpNews, "Ce qui dit, dans le dossier, si des tiers ont versé des documents au DMP."),
        (Readings.DmpNewsTypes, "Le nombre de ces documents par type, dans le dossier."),
        (Intentions.FilterDmpDocuments, "Appliquer à la liste les filtres saisis."),
        (Intentions.OpenDmpDocument, "Ouvrir un document de la liste."),
        (Readings.DmpDocument, "Le contenu du document ouvert."),
        (Intentions.OpenDmpSearch, "Ouvrir la recherche de documents dans le DMP."),
        (Intentions.SearchDmp, "Lancer cette recherche avec les critères saisis."),
        (Readings.DmpFound, "Les documents trouvés."),
        (Intentions.TryDmpDocuments, "Tenter de consulter les documents du DMP, par leur adresse s'il en existe une."),
        (Readings.DmpAccessQuestion, "Ce qui demande si le patient autorise la consultation de son DMP."),
        (Intentions.ConfirmDmpAccess, "Confirmer que le patient l'autorise."),
        (Intentions.OpenDmpLog, "Afficher la trace des échanges avec le DMP."),
        (Readings.DmpLog, "Les lignes de cette trace."),
        (Intentions.ShowOwnAccount, "Afficher qui est connecté, identifiant national compris."),
        (Readings.OwnAccount, "Qui est connecté, selon le produit."),
        (Intentions.ListLocalDocuments, "Afficher les documents du dossier du patient, épisodes précédents compris."),
        (Readings.LocalDocuments, "Les documents de cette liste."),
        (Readings.FeedOffered, "Ce qui envoie au DMP les documents choisis."),
        (Intentions.FeedDmp, "Choisir un document de cette liste et l'envoyer au DMP."),
        (Readings.FeedAnswer, "Ce que le produit répond à un envoi au DMP, ou à une suppression."),
        (Intentions.DeleteFromDmp, "Supprimer du DMP un document de cette liste, et confirmer."),
        (Intentions.OpenDeletionGuide, "Ouvrir la documentation de cette suppression."),
        (Readings.DeletionGuide, "La documentation de cette suppression."),
        (Intentions.SelectDmpDocument, "Choisir un document de la liste du DMP, en plus de ceux déjà choisis."),
        (Intentions.IntegrateDmpDocuments, "Intégrer au dossier les documents choisis."),
        (Intentions.ListPatientDocuments, "Afficher les documents du dossier, intégrés et produits."),
        (Readings.PatientDocuments, "Les documents du dossier."),
        (Intentions.SortPatientDocumentsByDate, "Trier ces documents par date de création."),
        (Intentions.SortPatientDocumentsByType, "Trier ces documents par type."),
        (Intentions.OpenPatientDocument, "Ouvrir un document du dossier."),
        (Readings.PatientDocument, "Le contenu du document du dossier."),
        (Readings.DocumentNotices, "Ce qui, dans le dossier, annonce ce que sont devenus dans le DMP les documents intégrés."),
        (Intentions.OpenNewerVersion, "Depuis cette annonce, consulter la nouvelle version d'un document."),
        (Intentions.IntegrateNewerVersion, "Depuis cette annonce, intégrer la nouvelle version en gardant l'ancienne."),
        (Intentions.DeleteWithdrawnDocument, "Depuis cette annonce, supprimer du dossier un document supprimé du DMP."),
        (Intentions.SetPreload, "Régler le préchargement du DMP : type de document, date, durée de conservation."),
        (Intentions.StartStay, "Commencer le séjour du patient, ce qui précharge ses documents."),
        (Intentions.ListPreloadedDocuments, "Afficher les documents préchargés du patient."),
        (Readings.PreloadedDocuments, "Les documents préchargés."),
        (Intentions.OpenPreloadedDocument, "Ouvrir un document préchargé."),
        (Readings.PreloadedDocument, "Le contenu du document préchargé."),
        (Intentions.OpenCorrespondentSearch, "Commencer un message et ouvrir la recherche d'un correspondant."),
        (Intentions.SearchCorrespondents, "Lancer la recherche avec les critères saisis."),
        (Readings.Correspondents, "Les correspondants trouvés."),
        (Readings.SearchAnswer, "Ce que la recherche dit à l'utilisateur, hors résultats."),
        (Intentions.ChooseCorrespondent, "Choisir l'adresse d'un correspondant."),
        (Intentions.SendMessage, "Écrire l'objet et le texte, puis envoyer."),
        (Readings.MessageSent, "La confirmation que le message est parti."),
        (Intentions.OpenAccessLog, "Afficher le journal des accès."),
        (Readings.AccessLog, "Les lignes de ce journal."),
        (Intentions.ChangePassword, "Demander un nouveau mot de passe."),
        (Readings.PasswordAnswer, "Ce que le produit répond à un changement de mot de passe."),
        (Readings.PasswordAccepted, "Ce qui montre que le mot de passe a été accepté."),
        (Intentions.LogOut, "Fermer la session."),
        (Intentions.ReloadLogIn, "Recharger la page de connexion."),
        (Intentions.TryPatientFile, "Tenter d'atteindre un dossier, session incomplète, par son adresse."),
    ];

    /// <summary>The words of an intention or reading; for a criterion, those of its field.</summary>
    public static string Of(string name) => InOrder.FirstOrDefault(entry => entry.Name == name).Words ?? $"Le champ « {name} » de {SearchOf(name)}.";

    private static string SearchOf(string criterion) =>
        SearchCriteria.DmpFilters.Contains(criterion) ? "la liste des documents du DMP"
        : SearchCriteria.DmpSearch.Contains(criterion) ? "la recherche dans le DMP"
        : "la recherche d'un correspondant";
}
