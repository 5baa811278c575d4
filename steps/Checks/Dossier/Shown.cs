using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>A document on the screen, joined to what the DMP held of it: its identifier is the subject of the screen.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Served">What the DMP held when it had the document.</param>
/// <param name="Document">The document that the DMP held, whenever it did.</param>
/// <param name="Content">What a person must be able to read of it.</param>
internal sealed record ShownDocument(Seen<ScreenObserved> Screen, Seen<DmpServed> Served, DmpDocumentServed Document, DmpContentServed Content)
{
    /// <summary>The documents that a reading showed, in order.</summary>
    public static IReadOnlyList<ShownDocument> All(JournalView journal, string reading) =>
        [.. from screen in journal.Screens(reading)
            let served = journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == screen.Subject("ins") && Find(served, screen) is not null)
            where served is not null
            let document = Find(served, screen)!
            where document.Content is not null
            select new ShownDocument(screen, served, document, document.Content!)];

    /// <summary>Both sides: what the DMP held, and the screen.</summary>
    public IEnumerable<string> Witnesses => [Served.Witness, Screen.Witness];

    /// <summary>Words that the screen does not say.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> words) => [.. words.Where(word => !Screen.Fact.Says(word))];

    private static DmpDocumentServed? Find(Seen<DmpServed> served, Seen<ScreenObserved> screen) =>
        served.Fact.Documents.FirstOrDefault(held => held.UniqueId == screen.Subject("document"));
}

/// <summary>What screens say, and what the DMP held and gave.</summary>
internal static class Shown
{
    /// <summary>Whether words stand anywhere on the screen, letter case aside.</summary>
    public static bool Says(this ScreenObserved screen, string words) =>
        screen.Elements.Concat(screen.Elsewhere).Any(element => element.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a row is that of a document, by its title.</summary>
    public static bool IsOf(this ElementSeen row, string title) =>
        row.Fields.GetValueOrDefault("title") == title || row.Text.Contains(title, StringComparison.Ordinal);

    /// <summary>Every document that the DMP held for a patient, in order.</summary>
    public static IEnumerable<DmpDocumentServed> Held(this JournalView journal, string? ins) =>
        journal.Of<DmpServed>().Where(served => served.Fact.Ins == ins).SelectMany(served => served.Fact.Documents);

    /// <summary>TD3.2 of a patient that asked for a document.</summary>
    public static IEnumerable<Seen<ExchangeRecorded>> Retrievals(this JournalView journal, string? ins, string uniqueId) =>
        journal.DmpExchanges().Where(exchange => exchange.Fact.Operation == "TD3.2"
            && exchange.Fact(DmpFacts.Ins) == ins
            && (exchange.Fact(DmpFacts.Document) ?? "").Split(',').Contains(uniqueId));
}
