using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>Something seen during a scenario, as normalised text.</summary>
/// <param name="Kind">Screen or exchange.</param>
/// <param name="Title">What it is and of whom: the same in two runs that saw the same.</param>
/// <param name="Lines">Normalised lines.</param>
internal sealed record SeenText(DifferenceKind Kind, string Title, IReadOnlyList<string> Lines)
{
    private const int MostLines = 20_000;

    /// <summary>The text of an entry; null for what is neither shown nor exchanged.</summary>
    public static SeenText? Of(JournalEntry entry, RunSource run, Scrubber scrubber) => entry.Fact switch
    {
        ScreenObserved screen => Of(DifferenceKind.Screen, $"{Words.Reading(screen.Intention)}{Subject(screen.Subject)}", Screen(screen, run), scrubber),
        CriterionTried tried => Of(DifferenceKind.Screen, $"Critère « {tried.Criterion} »", [tried.Offered ? "proposé" : "non proposé"], scrubber),
        FileDownloaded file => Of(DifferenceKind.Screen, $"Fichier remis ({file.Intention})", [file.Name, file.Content.MediaType], scrubber),
        ExchangeRecorded { Canary: false } exchange => Of(DifferenceKind.Exchange, $"{Words.Service(exchange.Service)} {exchange.Operation}{Whose(exchange)}", Exchange(exchange, run), scrubber),
        FaultDelivered fault => Of(DifferenceKind.Exchange, $"{Words.Service(fault.Service)} {fault.Operation}, panne", [fault.Fault], scrubber),
        _ => null,
    };

    private static SeenText Of(DifferenceKind kind, string title, IEnumerable<string> lines, Scrubber scrubber) => new(kind, scrubber.Scrub(title), scrubber.Scrub(lines.Take(MostLines)));

    private static string Subject(IReadOnlyDictionary<string, string> subject) =>
        subject.Count == 0 ? "" : $" ({string.Join(", ", subject.Where(pair => pair.Key != "ins").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => SubjectWords.Value(pair.Key, pair.Value)))})";

    private static string Whose(ExchangeRecorded exchange) => exchange.Facts.TryGetValue("ins", out var ins) ? $" ({ins})" : "";

    private static IEnumerable<string> Screen(ScreenObserved screen, RunSource run) =>
    [
        $"adresse : {screen.Url}",
        screen.Present ? "élément présent" : "élément absent",
        .. screen.Elements.Select(element => $"lu : {element.Text}"),
        .. screen.Accessibility is { } blob && run.Open(blob) is { } snapshot ? MessageLines.Of(snapshot) : [],
    ];

    private static IEnumerable<string> Exchange(ExchangeRecorded exchange, RunSource run) =>
    [
        "→ demande", .. Message(exchange.Request, run), "← réponse", .. exchange.Response is { } response ? Message(response, run) : ["(retenue)"],
        .. exchange.Notes.Select(note => $"règle enfreinte : {note.Rule}"),
    ];

    private static IReadOnlyList<string> Message(BlobRef blob, RunSource run) => run.Open(blob) is { } message ? MessageLines.Of(message) : ["(pièce absente)"];
}
