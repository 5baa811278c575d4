using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>One search of a correspondent: what was filled in, and what was shown.</summary>
/// <param name="Screen">The results.</param>
/// <param name="Criteria">Value by criterion.</param>
internal sealed record Search(Seen<ScreenObserved> Screen, IReadOnlyDictionary<string, string> Criteria)
{
    /// <summary>Prefix of the subjects that carry a criterion.</summary>
    public const string SubjectPrefix = "critere.";

    public string Words => Criteria.Select(criterion => $"{criterion.Key} « {criterion.Value} »").List();

    public static IReadOnlyList<Search> All(JournalView journal) =>
        [.. from screen in journal.Screens(Readings.Correspondents)
            let criteria = screen.Fact.Subject.Where(subject => subject.Key.StartsWith(SubjectPrefix, StringComparison.Ordinal))
                .ToDictionary(subject => subject.Key[SubjectPrefix.Length..], subject => subject.Value)
            where criteria.Count > 0
            select new Search(screen, criteria)];

    /// <summary>Whether a row of the results shows a correspondent: by its address, or by its name when the row shows no address.</summary>
    public static bool Shows(ElementSeen row, CorrespondentServed correspondent) => row.Text.Contains('@', StringComparison.Ordinal)
        ? correspondent.Address is { } address && row.Text.Contains(address, StringComparison.OrdinalIgnoreCase)
        : SearchText.Plain(row.Text).Contains(SearchText.Plain(NameOf(correspondent)), StringComparison.Ordinal);

    public static string Describe(CorrespondentServed correspondent) => correspondent.Address ?? NameOf(correspondent);

    private static string NameOf(CorrespondentServed correspondent) =>
        correspondent.Values.TryGetValue("nom", out var name) ? name : correspondent.Values.GetValueOrDefault("raison-sociale", "");
}
