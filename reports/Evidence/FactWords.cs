using Conformance.Reports.Exchanges;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>A fact of the journal in one French line.</summary>
internal static class FactWords
{
    private const int ReadingLength = 140;

    public static string Of(JournalFact fact) => fact switch
    {
        ScreenObserved screen => $"Écran « {Words.Reading(screen.Intention)} »{SubjectWords.Of(screen.Subject)} : {Reading(screen)}",
        ActDoneByHand act => $"Fait à la main par {act.By} : {act.Intention}{(act.Wire is { } wire ? $", vu sur le réseau ({wire})" : ", sur sa parole")}",
        RunResumed resumed => $"Course reprise ; {resumed.Abandoned.Count} exécution(s) inachevée(s) à rejouer",
        CriterionTried { Offered: true } tried => $"Critère « {tried.Criterion} » essayé avec « {tried.Value} »",
        CriterionTried tried => $"Critère « {tried.Criterion} » : le produit ne le propose pas",
        FileDownloaded file => $"Fichier rendu par le produit : « {file.Name} », {file.Size} octets",
        ExchangeRecorded exchange => $"{Words.Service(exchange.Service)} : {ExchangeSummary.Of(exchange)}",
        DmpServed served => $"Le DMP tient désormais l'INS {served.Ins} pour {Words.Of(served.State)}{Documents(served)}",
        DmpBatchReceived batch => $"Lot de {batch.Documents.Count} document(s) {(batch.Accepted ? "reçu" : "refusé")} par le DMP pour l'INS {batch.Ins ?? "absent"} : {string.Join(", ", batch.Documents.Select(document => $"« {document.Title} »"))}",
        AnnuaireServed served => $"L'Annuaire Santé tient désormais {served.Correspondents.Count} correspondants",
        FaultArmed fault => $"Panne préparée : {Words.Service(fault.Service)}, {fault.Fault}",
        FaultDelivered fault => $"Panne subie : {Words.Service(fault.Service)}, {fault.Fault}, sur {fault.Operation}",
        AnswerNotTaken left => $"{Words.Service(left.Service)}, {left.Operation} : le produit a fermé la connexion après {left.Milliseconds} ms, avant la réponse",
        ClockMoved moved => $"Horloge du produit déplacée de {moved.Days} jours",
        SessionResumed resumed => $"Session de {resumed.User} reprise d'un scénario précédent, sans nouvelle connexion",
        ProductLeftChanged left => $"{left.Message} ({left.Hook})",
        AttestationGiven given => $"Attestation de {given.Attestation.By} : {Words.Of(given.Attestation.Answer)}{(given.Attestation.Piece is { } piece ? $", pièce « {piece.File} »" : "")}{(given.Attestation.Link is { } link ? $", {link}" : "")}",
        AttestationsRead read => $"{read.Count} attestation(s) lues dans {read.File}",
        EditorDeclared => "Déclarations du fichier éditeur",
        _ => fact.GetType().Name,
    };

    /// <summary>What was read on a screen, shortened.</summary>
    public static string Reading(ScreenObserved screen) => Seen(screen) + Source(screen);

    /// <summary>Who read a screen, when the harness did not: « , observé par … »; empty otherwise.</summary>
    public static string Source(ScreenObserved screen) => screen switch
    {
        { Told: { } told } => $", observé par {told}",
        { ReadBy: { } driver } => $", lu par la classe pilote {driver}",
        _ => string.Empty,
    };

    private static string Seen(ScreenObserved screen)
    {
        if (!screen.Present)
            return "élément absent de l'écran";
        var text = string.Join(" · ", screen.Elements.Select(element => element.Text).Where(text => text.Length > 0));
        return text.Length switch
        {
            0 => "élément présent, sans texte visible",
            > ReadingLength => $"« {text[..ReadingLength]}… »",
            _ => $"« {text} »",
        };
    }

    private static string Documents(DmpServed served) =>
        served.Documents.Count switch
    {
        0 => string.Empty,
        1 => ", avec un document",
        var count => $", avec {count} documents",
    };
}
