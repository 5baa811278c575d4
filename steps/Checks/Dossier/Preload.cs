using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>The documents loaded ahead for a patient, as shown, and those that the criteria asked for.</summary>
/// <param name="Screen">The list.</param>
internal sealed record Preload(Seen<ScreenObserved> Screen)
{
    /// <summary>Moment of the list before the time set is over.</summary>
    public const string Kept = "avant-terme";

    /// <summary>Moment of the list after it.</summary>
    public const string Expired = "apres-terme";

    public string? Ins => Screen.Subject("ins");

    /// <summary>Identifiers of the documents that meet the criteria.</summary>
    public IReadOnlyList<string> Wanted => (Screen.Subject("wanted") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<Preload> At(JournalView journal, string moment) =>
        [.. journal.Screens(Readings.PreloadedDocuments).About("moment", moment).Select(screen => new Preload(screen))];

    /// <summary>Documents that the DMP held for the patient.</summary>
    public IReadOnlyList<DmpDocumentServed> Held(JournalView journal) => [.. journal.Held(Ins).DistinctBy(document => document.UniqueId)];

    /// <summary>TD3.2 that asked for a document before the list was shown.</summary>
    public IReadOnlyList<Seen<ExchangeRecorded>> Retrieved(JournalView journal, DmpDocumentServed document) =>
        [.. journal.Retrievals(Ins, document.UniqueId).Where(exchange => exchange.Seq < Screen.Seq)];

    public bool Shows(DmpDocumentServed document) => Screen.Fact.Elements.Any(row => row.IsOf(document.Title));

    /// <summary>Exchanges that consult a DMP: TD3.1 and TD3.2.</summary>
    public static bool Consults(Seen<ExchangeRecorded> exchange) => exchange.Fact.Operation is "TD3.1" or "TD3.2";

    /// <summary>Exchanges that check a right of access: TD0.2, TD0.4.</summary>
    public static bool ChecksTheRight(Seen<ExchangeRecorded> exchange, Seen<ExchangeRecorded> consultation) =>
        exchange.Seq < consultation.Seq
        && exchange.Fact(DmpFacts.User) == consultation.Fact(DmpFacts.User)
        && (exchange.Fact.Operation == "TD0.4" || (exchange.Fact.Operation == "TD0.2" && exchange.Fact(DmpFacts.Ins) == consultation.Fact(DmpFacts.Ins)));
}
