using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Patients;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Documents;

/// <summary>A document of the list with what came of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sign">Sign of what came of it; null for none.</param>
/// <param name="IsFed">Whether it can be deleted from the DMP.</param>
internal sealed record DeskRow(LocalDocument Document, Sign? Sign, bool IsFed);

/// <summary>What the professional is told after an action.</summary>
/// <param name="Done">What was done; null when nothing was.</param>
/// <param name="Trouble">Why it was not.</param>
internal sealed record DeskAnswer(string? Done, DmpUnavailableException? Trouble);

/// <summary>The documents of a patient's file for the professional at work, and their way to the DMP and back; each action is traced.</summary>
internal sealed class DocumentDesk(
    ILocalDocuments documents, IFeedRegister register, IFeedSigns signs, IFeedGate gate, IDmpFeeding feeding, IDmpDeletion deletion, CurrentSession session, IAccessLog log, TimeProvider clock)
{
    private const string NothingChosen = "Choisissez au moins un document.";

    public bool MayFeed(Patient patient) => gate.Opens(patient);

    public IReadOnlyList<DeskRow> Rows(Patient patient) => [.. documents.Of(patient).Select(document => Row(patient, document))];

    /// <summary>A document; null when the patient has none of that name.</summary>
    public DeskRow? Find(Patient patient, string id) => Rows(patient).FirstOrDefault(row => row.Document.Id == id);

    /// <summary>Sends the chosen documents.</summary>
    public async Task<DeskAnswer> FeedAsync(Patient patient, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var chosen = documents.Of(patient).Where(document => ids.Contains(document.Id)).ToList();
        if (chosen.Count == 0)
            return new DeskAnswer(null, new DmpUnavailableException(NothingChosen, "Aucune case cochée."));
        log.Record(session.User.Login, "Alimentation du DMP", session.SecondFactor, patient.FullName);
        try
        {
            var identifiers = await feeding.FeedAsync(DmpCaller.Of(session), patient, chosen, cancellation);
            foreach (var (document, uniqueId) in chosen.Zip(identifiers))
                Note(patient, document, FeedState.Fed, uniqueId);
            return new DeskAnswer(chosen.Count == 1 ? $"DMP alimenté : {chosen[0].Title}" : $"DMP alimenté : {chosen.Count} documents", null);
        }
        catch (DmpUnavailableException trouble)
        {
            foreach (var document in chosen)
                Note(patient, document, FeedState.Refused, "");
            return new DeskAnswer(null, trouble);
        }
    }

    /// <summary>Deletes a document from the DMP.</summary>
    public async Task<DeskAnswer> DeleteAsync(Patient patient, LocalDocument document, CancellationToken cancellation)
    {
        log.Record(session.User.Login, "Suppression d'un document du DMP", session.SecondFactor, patient.FullName);
        try
        {
            await deletion.DeleteAsync(DmpCaller.Of(session), patient, document, register.Of(patient, document)?.UniqueId ?? "", cancellation);
            Note(patient, document, FeedState.Deleted, "");
            return new DeskAnswer($"Document supprimé du DMP : {document.Title}", null);
        }
        catch (DmpUnavailableException trouble)
        {
            return new DeskAnswer(null, trouble);
        }
    }

    private DeskRow Row(Patient patient, LocalDocument document)
    {
        var trace = register.Of(patient, document);
        return new DeskRow(document, signs.Of(trace), trace?.State is FeedState.Fed);
    }

    private void Note(Patient patient, LocalDocument document, FeedState state, string uniqueId) =>
        register.Note(patient, document, new FeedTrace(state, clock.GetUtcNow(), uniqueId));
}
