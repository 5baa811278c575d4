namespace Conformance.Steps.Editors.Guided;

/// <summary>Each intention of the port as a sentence for the operator, and the words for its values.</summary>
internal static class Instructions
{
    private static readonly Dictionary<string, string> Sentences = new()
    {
        [Intentions.LogIn] = "Connectez-vous avec cet identifiant et ce mot de passe, et rien de plus.",
        [Intentions.GiveTotp] = "Donnez ce code à usage unique comme second facteur, et validez.",
        [Intentions.ChooseProSanteConnect] = "Choisissez Pro Santé Connect comme second facteur, jusqu'à sa page.",
        [Intentions.IdentifyAtProSanteConnect] = "Sur la page de Pro Santé Connect, identifiez-vous avec cet identifiant national.",
        [Intentions.LogOut] = "Fermez la session.",
        [Intentions.ReloadLogIn] = "Rechargez l'écran de connexion (ou fermez-le et rouvrez-le).",
        [Intentions.ChangePassword] = "Demandez à changer le mot de passe : l'actuel, puis le nouveau et sa confirmation.",
        [Intentions.OpenPatientFile] = "Ouvrez le dossier de ce patient, comme d'habitude.",
        [Intentions.TryPatientFile] = "Tentez d'ouvrir le dossier de ce patient par tout moyen à votre portée, sans rien confirmer ni compléter. Si le produit vous en empêche, c'est fait aussi.",
        [Intentions.ListDmpDocuments] = "Depuis le dossier de ce patient, affichez la liste de ses documents du DMP.",
        [Intentions.TryDmpDocuments] = "Tentez de consulter les documents du DMP de ce patient, par tout moyen à votre portée, sans répondre à ce que le produit demanderait. Si le produit vous en empêche, c'est fait aussi.",
        [Intentions.ConfirmDmpAccess] = "Confirmez au produit que le patient autorise la consultation de son DMP.",
        [Intentions.OpenDmpDocument] = "Ouvrez le document de la liste qui porte ce titre.",
        [Intentions.FilterDmpDocuments] = "Appliquez à la liste les seuls filtres remplis.",
        [Intentions.OpenDmpSearch] = "Depuis le dossier de ce patient, ouvrez la recherche de documents dans le DMP.",
        [Intentions.SearchDmp] = "Lancez la recherche dans le DMP avec les seuls critères remplis, et attendez sa réponse.",
        [Intentions.OpenDmpLog] = "Affichez la trace que le produit garde de ses échanges avec le DMP.",
        [Intentions.ShowOwnAccount] = "Affichez qui est connecté, avec son identifiant national.",
        [Intentions.ListLocalDocuments] = "Depuis le dossier de ce patient, affichez les documents du dossier, épisodes précédents compris.",
        [Intentions.FeedDmp] = "Dans cette liste, choisissez le document de ce titre, et lui seul, et envoyez-le au DMP.",
        [Intentions.DeleteFromDmp] = "Dans cette liste, supprimez du DMP le document de ce titre, et confirmez.",
        [Intentions.OpenDeletionGuide] = "Ouvrez la documentation du produit sur la suppression d'un document du DMP.",
        [Intentions.SelectDmpDocument] = "Dans la liste du DMP, choisissez ce document, en plus de ceux déjà choisis.",
        [Intentions.IntegrateDmpDocuments] = "Intégrez au dossier les documents choisis, et confirmez si le produit le demande.",
        [Intentions.ListPatientDocuments] = "Depuis le dossier de ce patient, affichez ses documents, intégrés et produits.",
        [Intentions.OpenPatientDocument] = "Dans les documents du dossier, ouvrez celui qui porte ce titre.",
        [Intentions.SortPatientDocumentsByDate] = "Triez les documents du dossier par date de création.",
        [Intentions.SortPatientDocumentsByType] = "Triez les documents du dossier par type.",
        [Intentions.OpenNewerVersion] = "Depuis ce que le dossier annonce, consultez la nouvelle version de ce document.",
        [Intentions.IntegrateNewerVersion] = "Depuis ce que le dossier annonce, intégrez la nouvelle version de ce document en gardant l'ancienne.",
        [Intentions.DeleteWithdrawnDocument] = "Depuis ce que le dossier annonce, supprimez du dossier ce document supprimé du DMP.",
        [Intentions.SetPreload] = "Réglez le préchargement du DMP : ce type de document, créés depuis cette date, gardés ce nombre de jours.",
        [Intentions.StartStay] = "Commencez le séjour de ce patient (ou faites ce qui déclenche le préchargement de ses documents).",
        [Intentions.ListPreloadedDocuments] = "Depuis le dossier de ce patient, affichez ses documents préchargés.",
        [Intentions.OpenPreloadedDocument] = "Dans les documents préchargés, ouvrez celui qui porte ce titre.",
        [Intentions.OpenCorrespondentSearch] = "Commencez un message MSSanté et ouvrez la recherche d'un correspondant.",
        [Intentions.SearchCorrespondents] = "Lancez la recherche avec les seuls critères remplis, et attendez sa réponse.",
        [Intentions.ChooseCorrespondent] = "Choisissez le correspondant qui porte cette adresse.",
        [Intentions.SendMessage] = "Écrivez le message avec cet objet et ce texte, et envoyez-le.",
        [Intentions.AcknowledgeNotice] = "Confirmez avoir lu l'information sur l'usage de votre numéro RPPS.",
        [Intentions.OpenAccessLog] = "Affichez le journal des accès du produit.",
    };

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["login"] = "Identifiant",
        ["password"] = "Mot de passe",
        ["code"] = "Code à usage unique",
        ["national-id"] = "Identifiant national",
        ["current"] = "Mot de passe actuel",
        ["new"] = "Nouveau mot de passe",
        ["name"] = "Nom",
        ["ins"] = "INS",
        ["patient"] = "Patient (fichier éditeur)",
        ["user"] = "Utilisateur (fichier éditeur)",
        ["title"] = "Titre du document",
        ["document"] = "Document",
        ["address"] = "Adresse",
        ["subject"] = "Objet",
        ["body"] = "Texte",
        ["title"] = "Titre",
        ["type"] = "Type",
        ["since"] = "Depuis le",
        ["days"] = "Jours",
        ["document"] = "Document (OID)",
        ["moment"] = "Moment",
        ["attempt"] = "Essai",
        ["class"] = "Classe de mot de passe",
        ["situation"] = "Situation",
    };

    /// <summary>Every intention that can be said.</summary>
    public static IEnumerable<string> All => Sentences.Keys;

    public static string Sentence(string intention) => Sentences[intention];

    /// <summary>Values with their French labels.</summary>
    public static IReadOnlyList<ShownValue> Shown(IReadOnlyDictionary<string, string> values) =>
        [.. values.Select(value => new ShownValue(Labels.GetValueOrDefault(value.Key, value.Key), value.Value))];
}
