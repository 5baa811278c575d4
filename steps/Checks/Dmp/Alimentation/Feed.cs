using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Alimentation;

/// <summary>One sending of a document of the patient's file to the DMP: what was chosen on the screen, what the product answered, what the DMP received.</summary>
/// <param name="Chosen">The list from which the document was chosen.</param>
/// <param name="Answer">What the product answered; null when it was not read.</param>
/// <param name="Batches">Batches received from the choice on, up to the next one.</param>
internal sealed record Feed(Seen<ScreenObserved> Chosen, Seen<ScreenObserved>? Answer, IReadOnlyList<Seen<DmpBatchReceived>> Batches)
{
    /// <summary>Moment of the list from which a document is chosen.</summary>
    public const string BeforeSending = "avant-envoi";

    /// <summary>Moment of what the product answers.</summary>
    public const string AfterSending = "apres-envoi";

    public string Title => Chosen.Subject("document") ?? "";

    public string Ins => Chosen.Subject("ins") ?? "";

    /// <summary>The chosen document in the list; null when the list does not show it.</summary>
    public LocalRow? Row => LocalRow.Find(Chosen.Fact, Title);

    /// <summary>Documents received, each with its batch: those that the DMP registered first.</summary>
    public IEnumerable<ReceivedDocument> Documents => Batches.OrderByDescending(batch => batch.Fact.Accepted).SelectMany(batch => batch.Fact.Documents.Select(document => new ReceivedDocument(batch, document)));

    /// <summary>The chosen document as the DMP received it; null when it did not, or when nothing tells it from another.</summary>
    public ReceivedDocument? Received =>
        Documents.FirstOrDefault(received => Recognise(received.Document) is Recognition.Chosen)
        ?? (Documents.ToList() is [var only] && Recognise(only.Document) is Recognition.Unknown ? only : null);

    public IEnumerable<string> Witnesses => [Chosen.Witness, .. Answer is null ? [] : new[] { Answer.Witness }, .. Batches.Select(batch => batch.Witness)];

    /// <summary>The sendings of a scenario, in order.</summary>
    public static IReadOnlyList<Feed> All(JournalView journal)
    {
        var chosen = journal.Screens(Readings.LocalDocuments).About("moment", BeforeSending).ToList();
        var answers = journal.Screens(Readings.FeedAnswer).About("moment", AfterSending).ToList();
        var batches = journal.OwnBatches().ToList();
        return [.. chosen.Select((screen, rank) => Of(screen, rank + 1 < chosen.Count ? chosen[rank + 1].Seq : long.MaxValue, answers, batches))];
    }

    /// <summary>Whether a document received is the one chosen: by its title, else by the day of its act.</summary>
    public Recognition Recognise(DmpDocumentReceived document)
    {
        if (LocalRow.Same(document.Title, Title) || document.Title.Contains(Title, StringComparison.OrdinalIgnoreCase))
            return Recognition.Chosen;
        if (LocalRow.All(Chosen.Fact).Any(row => LocalRow.Same(row.Title, document.Title)))
            return Recognition.Another;
        var days = LocalRow.All(Chosen.Fact).Where(row => row.ActDay is { } day && day == ShownDay.OnTheWire(document.ServiceStart)).Select(row => row.Title).ToList();
        return days is [var only] ? (LocalRow.Same(only, Row?.Title ?? "") ? Recognition.Chosen : Recognition.Another) : Recognition.Unknown;
    }

    private static Feed Of(Seen<ScreenObserved> screen, long next, IReadOnlyList<Seen<ScreenObserved>> answers, IReadOnlyList<Seen<DmpBatchReceived>> batches) => new(
        screen,
        answers.FirstOrDefault(answer => answer.Seq > screen.Seq && answer.Seq < next),
        [.. batches.Where(batch => batch.Seq > screen.Seq && batch.Seq < next)]);
}

/// <summary>A document that the DMP received.</summary>
/// <param name="Batch">Its batch.</param>
/// <param name="Document">What it says of itself.</param>
internal sealed record ReceivedDocument(Seen<DmpBatchReceived> Batch, DmpDocumentReceived Document);

/// <summary>What a document received is to the one chosen.</summary>
internal enum Recognition
{
    /// <summary>It is the one.</summary>
    Chosen,

    /// <summary>It is another of the list.</summary>
    Another,

    /// <summary>Neither title nor date tells.</summary>
    Unknown,
}
