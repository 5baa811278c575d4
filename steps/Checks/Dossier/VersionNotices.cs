using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>What the patient's file told by itself, once opened, of three documents integrated from the DMP: one replaced there, one deleted, one left alone.</summary>
/// <param name="Screen">The screen, read with no other act than the opening.</param>
/// <param name="Replaced">The document replaced.</param>
/// <param name="Newer">What replaces it.</param>
/// <param name="Deleted">The document deleted.</param>
/// <param name="Unchanged">The document left alone.</param>
internal sealed record VersionNotices(Seen<ScreenObserved> Screen, DmpDocumentServed Replaced, DmpDocumentServed Newer, DmpDocumentServed Deleted, DmpDocumentServed Unchanged)
{
    /// <summary>The notices of a scenario, in order.</summary>
    public static IReadOnlyList<VersionNotices> All(JournalView journal) =>
        [.. from screen in journal.Screens(Readings.DocumentNotices)
            let held = journal.Held(screen.Subject("ins")).DistinctBy(document => document.UniqueId).ToDictionary(document => document.UniqueId)
            let named = new[] { "replaced", "newer", "deleted", "unchanged" }.Select(part => held.GetValueOrDefault(screen.Subject(part) ?? "")).OfType<DmpDocumentServed>().ToList()
            where named.Count == 4
            select new VersionNotices(screen, named[0], named[1], named[2], named[3])];

    /// <summary>The row that tells of the newer version, by either of its titles.</summary>
    public ElementSeen? OfNewer => RowOf(Replaced.Title) ?? RowOf(Newer.Title);

    /// <summary>The row that tells of a document; null when none does.</summary>
    public ElementSeen? RowOf(string title) => Screen.Fact.Elements.FirstOrDefault(row => row.IsOf(title));

    /// <summary>TD3.1 for the patient, before the notices were read.</summary>
    public IReadOnlyList<Seen<ExchangeRecorded>> Searches(JournalView journal) =>
        [.. journal.DmpExchanges().Where(exchange => exchange.Fact.Operation == "TD3.1" && exchange.Fact(Fakes.Dmp.DmpFacts.Ins) == Screen.Subject("ins") && exchange.Seq < Screen.Seq)];

    /// <summary>What a row says, the titles of documents aside.</summary>
    public string WordsOf(ElementSeen row) => new[] { Replaced, Newer, Deleted, Unchanged }
        .Aggregate(row.Text, (text, document) => text.Replace(document.Title, "", StringComparison.Ordinal)).WithoutNumbers();
}
