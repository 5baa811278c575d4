using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Histo05;

/// <summary>Once sent, the document is seen in the list of the patient's DMP documents, as the DMP answered it.</summary>
public sealed record DmpShowsTheDocument : Check
{
    private const string Expected = "le document envoyé se montre dans la liste des documents du DMP du patient";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var lists = journal.Screens(Readings.DmpDocuments).About("ins", feed.Ins).Where(screen => screen.Seq > sent.Batch.Seq).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "la liste des documents du DMP n'a pas été lue après l'envoi", feed.Witnesses);
        if (lists.Find(screen => screen.Fact.Elements.Any(row => row.Text.Contains(sent.Document.Title, StringComparison.OrdinalIgnoreCase))) is { } shown)
            return Conclusion.Held(Expected, $"« {sent.Document.Title} » se lit dans la liste", sent.Batch.Witness, shown.Witness);

        var answered = journal.DmpExchanges().FirstOrDefault(exchange =>
            exchange.Seq > sent.Batch.Seq && exchange.Fact(DmpFacts.Ins) == feed.Ins && exchange.Fact(DmpFacts.Returned)?.Split(',').Contains(sent.Document.UniqueId) is true);
        return answered is null
            ? Conclusion.NothingToSee(Expected, $"la liste ne montre pas « {sent.Document.Title} », que le DMP n'a pas répondu", [sent.Batch.Witness, lists[^1].Witness])
            : Conclusion.Broken(Expected, $"le DMP répond « {sent.Document.Title} », la liste ne le montre pas", [sent.Batch.Witness, answered.Witness, lists[^1].Witness]);
    });
}
