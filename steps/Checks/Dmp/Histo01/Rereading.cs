using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Alimentation;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Histo01;

/// <summary>The patient's file opened anew once documents were sent: what its list says of each.</summary>
/// <param name="Screen">The list.</param>
/// <param name="Registered">The sending that the DMP registered.</param>
/// <param name="Refused">The sending that came to nothing, refused by the DMP or held back by the product; null without one.</param>
/// <param name="SentBefore">Titles of what the DMP had registered of this patient in other scenarios, before this one chose a document.</param>
internal sealed record Rereading(Seen<ScreenObserved> Screen, Feed Registered, Feed? Refused, IReadOnlyList<string> SentBefore)
{
    /// <summary>Moment of the list.</summary>
    public const string Moment = "relecture";

    /// <summary>What the registered document shows now, did not show before it was sent, and no document never sent shows: its sign.</summary>
    public HashSet<Fragment> Sign
    {
        get
        {
            var sign = Perceived(Screen.Fact, Registered.Title);
            sign.ExceptWith(Perceived(Registered.Chosen.Fact, Registered.Title));
            sign.ExceptWith(NeverSent.SelectMany(row => row.Perceived));
            return sign;
        }
    }

    /// <summary>Documents of the list that were not sent.</summary>
    public IReadOnlyList<LocalRow> NeverSent =>
        [.. LocalRow.All(Screen.Fact).Where(row => !SentBefore.Append(Registered.Title).Append(Refused?.Title ?? "").Any(title => LocalRow.Same(row.Title, title)))];

    /// <summary>Whether another scenario had sent that very document: its row may have borne the sign already.</summary>
    public bool WasSentBefore => SentBefore.Any(title => LocalRow.Same(title, Registered.Title));

    public IEnumerable<string> Witnesses => [.. Registered.Witnesses, .. Refused?.Witnesses ?? [], Screen.Witness];

    /// <summary>The reading of a scenario; null when no sending was registered, or its list was not read again.</summary>
    public static Rereading? Find(JournalView journal)
    {
        var feeds = Feed.All(journal);
        var registered = feeds.FirstOrDefault(feed => feed.Received is { Batch.Fact.Accepted: true });
        var screen = journal.Screens(Readings.LocalDocuments).About("moment", Moment).LastOrDefault();
        var shown = screen is not null && registered is not null && LocalRow.Find(screen.Fact, registered.Title) is not null;
        return shown ? new Rereading(screen!, registered!, feeds.FirstOrDefault(feed => feed != registered && feed.Batches.All(batch => !batch.Fact.Accepted)), TitlesSent(journal, screen!.Subject("ins"), registered!.Chosen.Seq)) : null;
    }

    private static List<string> TitlesSent(JournalView journal, string? ins, long before) =>
        [.. from batch in journal.Whole.Of<DmpBatchReceived>()
            where batch.Fact.Accepted && batch.Fact.Ins == ins && batch.Seq < before
            from document in batch.Fact.Documents
            select document.Title];

    /// <summary>What a row of a list shows; nothing when the list does not have it.</summary>
    public static HashSet<Fragment> Perceived(ScreenObserved screen, string title) => LocalRow.Find(screen, title)?.Perceived ?? [];
}
