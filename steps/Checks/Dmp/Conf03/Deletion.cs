using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Alimentation;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Conf03;

/// <summary>A document that was fed, then deleted through the product, with the list of the DMP before and after.</summary>
/// <param name="Sent">The document as the DMP received it.</param>
/// <param name="Before">List of the DMP once the document was fed.</param>
/// <param name="After">List of the DMP once the product was asked to delete it.</param>
internal sealed record Deletion(ReceivedDocument Sent, Seen<ScreenObserved> Before, Seen<ScreenObserved> After)
{
    /// <summary>Moment of the list of the DMP once the document was fed.</summary>
    public const string BeforeDeletion = "avant-suppression";

    /// <summary>Moment of the list of the DMP, and of the answer, once the product was asked to delete it.</summary>
    public const string AfterDeletion = "apres-suppression";

    public string Title => Sent.Document.Title;

    public string? Ins => Before.Subject("ins");

    public IEnumerable<string> Witnesses => [Sent.Batch.Witness, Before.Witness, After.Witness];

    /// <summary>The deletion of a scenario; null when it was not observed whole.</summary>
    public static Deletion? Find(JournalView journal)
    {
        var sent = Feed.All(journal).LastOrDefault(feed => feed.Received is { Batch.Fact.Accepted: true })?.Received;
        var before = journal.Screens(Readings.DmpDocuments).About("moment", BeforeDeletion).LastOrDefault();
        var after = journal.Screens(Readings.DmpDocuments).About("moment", AfterDeletion).LastOrDefault();
        return sent is null || before is null || after is null ? null : new Deletion(sent, before, after);
    }

    /// <summary>Exchanges with the patient's DMP between the two lists.</summary>
    public IEnumerable<Seen<ExchangeRecorded>> Exchanges(JournalView journal, string operation) => journal.OwnDmpExchanges()
        .Where(exchange => exchange.Seq > Before.Seq && exchange.Seq < After.Seq && exchange.Fact.Operation == operation);

    /// <summary>Whether a list shows the document.</summary>
    public bool IsShownIn(Seen<ScreenObserved> list) => list.Fact.Elements.Any(row => row.Text.Contains(Title, StringComparison.OrdinalIgnoreCase));
}
