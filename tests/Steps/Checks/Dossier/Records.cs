using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Dossier;

/// <summary>Journals of a patient whose DMP holds a few documents, of which the record shows some.</summary>
internal static class Records
{
    public static readonly DmpDocumentServed Text = Document(1, DmpContentForm.N1Texte, ["corps-1"], null);
    public static readonly DmpDocumentServed Other = Document(2, DmpContentForm.N1Texte, ["corps-2"], null) with { TypeCode = "11490-0", TypeLabel = "Lettre", WrittenAt = Day(28, 1) };
    public static readonly DmpDocumentServed Structured = Document(3, DmpContentForm.N3, ["recit-1", "recit-2"], "feuille-3") with { WrittenAt = Day(15, 1) };

    public static Recorded Served(params string[] declarations) =>
        new Recorded().Declared(declarations).Dmp(Recorded.Ins, DmpState.OuvertAutorise, Text, Other, Structured);

    public static Recorded Retrieved(this Recorded journal, params DmpDocumentServed[] documents)
    {
        foreach (var document in documents)
            journal.Exchange("dmp", "TD3.2", $"ins={Recorded.Ins};user={Recorded.Doctor};document={document.UniqueId}");
        return journal;
    }

    /// <summary>A document on the screen, with the words given.</summary>
    public static Recorded Opened(this Recorded journal, string reading, DmpDocumentServed document, params IEnumerable<string> words) =>
        journal.Screen(reading, $"ins={Recorded.Ins};document={document.UniqueId}", [.. words.Select(Recorded.Text)]);

    /// <summary>Every word that a document must show.</summary>
    public static IEnumerable<string> Whole(DmpDocumentServed document) => [.. document.Content!.Header.Values, .. document.Content.Body, .. Sheet(document)];

    /// <summary>The list of the record at a moment.</summary>
    public static Recorded Listed(this Recorded journal, string moment, string selected, params ElementSeen[] rows) =>
        journal.Screen("patient-documents", $"ins={Recorded.Ins};moment={moment};selected={selected}", rows);

    public static ElementSeen Row(DmpDocumentServed document, params Fragment[] fragments) => Row(document.Title, document.TypeLabel, fragments);

    public static ElementSeen Row(string title, string type, params Fragment[] fragments) =>
        Recorded.Row($"{title} {type}", $"title={title};type={type};date=01/02/2026", [new Fragment(FragmentKind.Text, title), .. fragments]);

    private static IEnumerable<string> Sheet(DmpDocumentServed document) => document.Content!.StylesheetMark is { } mark ? [mark] : [];

    private static DateTimeOffset Day(int day, int month) => new(2025, month, day, 9, 0, 0, TimeSpan.Zero);

    private static DmpDocumentServed Document(int rank, DmpContentForm form, IReadOnlyList<string> body, string? sheet) => new($"1.2.{rank}", $"Document abc-{rank}", [])
    {
        TypeCode = "18748-4",
        TypeLabel = "Imagerie",
        WrittenAt = Day(3, 2),
        Content = new DmpContentServed(form, new Dictionary<string, string> { ["titre"] = $"Document abc-{rank}", ["auteur"] = $"AUTEUR-{rank}" }, body, sheet),
    };
}
