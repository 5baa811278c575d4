using System.Globalization;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Documents;

/// <summary>A list of documents narrowed by some criteria: what was asked, what the DMP held, what the screen shows.</summary>
/// <param name="Screen">The list.</param>
/// <param name="Served">What the DMP held then.</param>
/// <param name="Criteria">Value by criterion: codes, and days as yyyy-MM-dd.</param>
internal sealed record DocumentChoice(Seen<ScreenObserved> Screen, Seen<DmpServed> Served, IReadOnlyDictionary<string, string> Criteria)
{
    /// <summary>Prefix of the subjects that carry a criterion.</summary>
    public const string SubjectPrefix = "critere.";

    public string Words => Criteria.Select(criterion => $"{criterion.Key} « {criterion.Value} »").List();

    public IEnumerable<string> Witnesses => [Served.Witness, Screen.Witness];

    /// <summary>What is wrong with the list, in words; null when it is the one asked for.</summary>
    public string? Fault
    {
        get
        {
            var missing = Served.Fact.Documents.Where(document => Meets(document) && !Shows(document)).Select(document => $"« {document.Title} »").ToList();
            var stray = Served.Fact.Documents.Where(document => !Meets(document) && Shows(document)).Select(document => $"« {document.Title} »").ToList();
            return (missing.Count, stray.Count) switch
            {
                (0, 0) => null,
                (0, _) => $"montre aussi {stray.List()}",
                _ => $"ne montre pas {missing.List()}",
            };
        }
    }

    /// <summary>Whether there is something to find and something to leave out.</summary>
    public bool Discriminates => Served.Fact.Documents.Any(Meets) && !Served.Fact.Documents.All(Meets);

    /// <summary>The narrowed lists of a reading, in order.</summary>
    public static IReadOnlyList<DocumentChoice> All(JournalView journal, string reading) =>
        [.. from screen in journal.Screens(reading)
            let criteria = screen.Fact.Subject.Where(subject => subject.Key.StartsWith(SubjectPrefix, StringComparison.Ordinal))
                .ToDictionary(subject => subject.Key[SubjectPrefix.Length..], subject => subject.Value)
            let served = journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == screen.Subject("ins") && served.Seq < screen.Seq)
            where criteria.Count > 0 && served is not null
            select new DocumentChoice(screen, served, criteria)];

    public bool Shows(DmpDocumentServed document) => Screen.Fact.Elements.Any(row => row.Text.Contains(document.Title, StringComparison.Ordinal));

    private bool Meets(DmpDocumentServed document) => Criteria.All(criterion => Meets(document, criterion.Key[(criterion.Key.IndexOf('-', StringComparison.Ordinal) + 1)..], criterion.Value));

    private static bool Meets(DmpDocumentServed document, string criterion, string value) => criterion switch
    {
        "type" => document.TypeCode == value,
        "classe" => document.ClassCode == value,
        "depuis" => DayOf(document) >= DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        "jusqua" => DayOf(document) <= DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => false,
    };

    private static DateOnly DayOf(DmpDocumentServed document) => document.WrittenAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : DateOnly.MinValue;
}
