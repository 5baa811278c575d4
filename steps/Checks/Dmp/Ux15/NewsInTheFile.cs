using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux15;

/// <summary>What a patient's file tells of the documents that third parties put in the DMP lately, and what the DMP held.</summary>
/// <param name="Told">What is told of them all.</param>
/// <param name="Types">The number by type; null when it was not read.</param>
/// <param name="Served">What the DMP held.</param>
internal sealed partial record NewsInTheFile(Seen<ScreenObserved> Told, Seen<ScreenObserved>? Types, Seen<DmpServed> Served)
{
    /// <summary>Days beyond which no period makes a document news: the DMP guide looks two years back at most.</summary>
    private const int DaysOfNews = 731;

    public string Ins => Served.Fact.Ins;

    public string Words => string.Join(" ", Told.Fact.Elements.Select(element => element.Text));

    public IEnumerable<string> Witnesses => [Served.Witness, Told.Witness, .. Types is null ? Array.Empty<string>() : [Types.Witness]];

    /// <summary>Numbers shown, by the words of their type.</summary>
    public IEnumerable<(string Type, int Count)> Shown => (Types?.Fact.Elements ?? []).Select(row => (row.Fields.GetValueOrDefault("type", row.Text), NumberIn(row.Fields.GetValueOrDefault("count", row.Text))));

    public static IReadOnlyList<NewsInTheFile> All(JournalView journal) =>
        [.. from told in journal.Screens(Readings.DmpNews)
            let ins = told.Subject("ins")
            let served = journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == ins && served.Seq < told.Seq)
            where served is not null
            select new NewsInTheFile(told, journal.Screens(Readings.DmpNewsTypes).About("ins", ins).FirstOrDefault(types => types.Seq > told.Seq), served)];

    /// <summary>The documents that are news, by type: recent, and from another structure than those given.</summary>
    public IReadOnlyList<IGrouping<(string Code, string Label), DmpDocumentServed>> News(IReadOnlyList<string> own) =>
        [.. Served.Fact.Documents.Where(document => !own.Contains(document.Institution) && IsRecent(document)).GroupBy(document => (document.TypeCode, document.TypeLabel))];

    private bool IsRecent(DmpDocumentServed document) => document.WrittenAt is not { } at || Served.Entry.At - at < TimeSpan.FromDays(DaysOfNews);

    private static int NumberIn(string text) => Number().Match(text) is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
