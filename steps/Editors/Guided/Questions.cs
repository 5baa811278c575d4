namespace Conformance.Steps.Editors.Guided;

/// <summary>The one question that a reading asks of the operator.</summary>
/// <param name="Sentence">The question.</param>
/// <param name="Kind">What answer the checks need.</param>
internal sealed record Question(string Sentence, ReplyKind Kind);

/// <summary>The question of each reading of the port.</summary>
internal static class Questions
{
    private static readonly Dictionary<string, Question> Asked = new()
    {
        [Readings.LogInScreen] = new("Que dit l'écran de connexion (message, captcha, délai annoncé) ?", ReplyKind.Words),
        [Readings.SecondFactorAsked] = new("Le produit demande-t-il maintenant le second facteur ?", ReplyKind.YesOrNo),
        [Readings.SessionOpen] = new("Une session est-elle ouverte (le produit propose-t-il de se déconnecter) ?", ReplyKind.YesOrNo),
        [Readings.PasswordAnswer] = new("Que répond le produit au changement de mot de passe ?", ReplyKind.Words),
        [Readings.PasswordAccepted] = new("Le produit dit-il que le mot de passe est changé ?", ReplyKind.YesOrNo),
        [Readings.PatientFile] = new("Le dossier de ce patient est-il ouvert à l'écran ?", ReplyKind.YesOrNo),
        [Readings.IdentityStatus] = new("Sans rien faire de plus, que montre le dossier de ce patient du statut de son identité ?", ReplyKind.Words),
        [Readings.DmpStatus] = new("Sans rien faire de plus, que montre le dossier de ce patient de l'état de son DMP ?", ReplyKind.Words),
        [Readings.DmpDocuments] = new("Quels documents la liste du DMP montre-t-elle ?", ReplyKind.Rows),
        [Readings.DmpAccessQuestion] = new("Le produit demande-t-il si le patient autorise la consultation de son DMP ?", ReplyKind.YesOrNo),
        [Readings.DmpDocument] = new("Que dit le document ouvert ? Recopiez son texte.", ReplyKind.Words),
        [Readings.DmpFound] = new("Quels documents la recherche dans le DMP a-t-elle rendus ?", ReplyKind.Rows),
        [Readings.DmpNews] = new("Sans rien faire de plus, que dit le dossier de ce patient des documents que des tiers ont versés au DMP ?", ReplyKind.Words),
        [Readings.DmpNewsTypes] = new("Sans rien faire de plus, combien de ces documents le dossier annonce-t-il, par type ?", ReplyKind.Rows),
        [Readings.DmpLog] = new("Quelles lignes la trace des échanges avec le DMP montre-t-elle pour ce patient ?", ReplyKind.Rows),
        [Readings.OwnAccount] = new("Qui le produit dit-il connecté ? Recopiez l'identifiant national.", ReplyKind.Words),
        [Readings.LocalDocuments] = new("Quels documents la liste du dossier montre-t-elle ?", ReplyKind.Rows),
        [Readings.FeedOffered] = new("La liste des documents du dossier propose-t-elle d'envoyer des documents au DMP ?", ReplyKind.YesOrNo),
        [Readings.FeedAnswer] = new("Que répond le produit à cet envoi au DMP, ou à cette suppression ?", ReplyKind.Words),
        [Readings.DeletionGuide] = new("Que dit la documentation de la suppression d'un document du DMP ? Recopiez-la.", ReplyKind.Words),
        [Readings.PatientDocuments] = new("Quels documents le dossier montre-t-il, dans l'ordre de l'écran ?", ReplyKind.Rows),
        [Readings.DocumentNotices] = new("Sans rien faire de plus, que dit le dossier de ce que sont devenus dans le DMP les documents intégrés ?", ReplyKind.Rows),
        [Readings.PreloadedDocuments] = new("Quels documents préchargés le dossier montre-t-il ?", ReplyKind.Rows),
        [Readings.PreloadedDocument] = new("Que montre l'écran de ce document préchargé ? Recopiez-le en entier.", ReplyKind.Words),
        [Readings.PatientDocument] = new("Que montre l'écran de ce document du dossier ? Recopiez-le en entier, en-tête compris.", ReplyKind.Words),
        [Readings.Correspondents] = new("Quels correspondants la recherche a-t-elle rendus ?", ReplyKind.Rows),
        [Readings.SearchAnswer] = new("Que dit le produit de cette recherche (aucun résultat, liste rouge, panne …) ?", ReplyKind.Words),
        [Readings.MessageSent] = new("Le produit confirme-t-il que le message est parti ?", ReplyKind.YesOrNo),
        [Readings.RppsNotice] = new("L'information sur l'usage du numéro RPPS est-elle affichée ? Recopiez-la en entier, confirmation comprise.", ReplyKind.Words),
        [Readings.AccessLog] = new("Quelles lignes le journal des accès montre-t-il pour cette session ?", ReplyKind.Rows),
    };

    /// <summary>Every reading that can be asked.</summary>
    public static IEnumerable<string> All => Asked.Keys;

    public static Question Of(string reading) => Asked[reading];

    /// <summary>How to answer, with the fields of the reading when it is a list.</summary>
    public static string HowToAnswer(string reading) => Of(reading).Kind switch
    {
        ReplyKind.YesOrNo => "Répondez « oui » ou « non ».",
        ReplyKind.Words => $"Recopiez ce qui est affiché, ou répondez « non » s'il n'y a rien. {Parts}",
        _ => $"Une ligne par ligne affichée : {string.Join(" | ", Readings.All[reading])}, puis ce qui la distingue d'autre. « non » si la liste est vide. {Parts} "
            + "Une légende de l'écran se donne sur une ligne « légende: … ».",
    };

    private const string Parts = "Séparez par « | » ce qui n'est pas un texte : « image: cadenas fermé », « couleur: rouge », « infobulle: … ».";
}
