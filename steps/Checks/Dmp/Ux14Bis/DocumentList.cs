using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>A list of DMP documents as shown, each row joined to the document that the DMP served by its title, unique to the run.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Served">What the DMP held then.</param>
/// <param name="Rows">Rows that show a served document.</param>
internal sealed record DocumentList(Seen<ScreenObserved> Screen, Seen<DmpServed> Served, IReadOnlyList<DocumentRow> Rows)
{
    public IEnumerable<string> Witnesses => [Served.Witness, Screen.Witness];

    /// <summary>The lists of a scenario, in order.</summary>
    public static IReadOnlyList<DocumentList> All(JournalView journal) =>
        [.. from screen in journal.Screens(Readings.DmpDocuments)
            let served = journal.Of<DmpServed>().LastOrDefault(served => served.Fact.Ins == screen.Subject("ins") && served.Seq < screen.Seq)
            where served is not null
            select new DocumentList(screen, served, [.. RowsOf(screen.Fact, served.Fact)])];

    /// <summary>Documents served that no row shows.</summary>
    public IReadOnlyList<DmpDocumentServed> Missing => [.. Served.Fact.Documents.Where(document => Rows.All(row => row.Document.UniqueId != document.UniqueId))];

    /// <summary>Whether a text stands on the screen outside the rows that the map takes.</summary>
    public bool ShowsElsewhere(string title) => Screen.Fact.Elsewhere.Any(block => block.Text.Contains(title, StringComparison.Ordinal));

    public IReadOnlyList<DocumentRow> Bearing(Visibility level) => [.. Rows.Where(row => row.Document.ConfidentialityCodes.Contains(level.Code()))];

    public IReadOnlyList<DocumentRow> Ordinary => [.. Rows.Where(row => row.Document.ConfidentialityCodes.Count == 0)];

    /// <summary>What every document of a level shows and no ordinary document does: its sign.</summary>
    public IReadOnlySet<Fragment> SignOf(Visibility level)
    {
        var bearing = Bearing(level);
        if (bearing.Count == 0)
            return new HashSet<Fragment>();

        var sign = bearing.Select(row => row.Perceived).Aggregate((one, other) => one.Intersect(other).ToHashSet()).ToHashSet();
        sign.ExceptWith(Ordinary.SelectMany(row => row.Perceived));
        return sign;
    }

    private static IEnumerable<DocumentRow> RowsOf(ScreenObserved screen, DmpServed served) =>
        from document in served.Documents
        from element in screen.Elements
        where element.Fields.GetValueOrDefault("title") == document.Title || element.Text.Contains(document.Title, StringComparison.Ordinal)
        select new DocumentRow(document, Perceive(element, document.Title));

    private static HashSet<Fragment> Perceive(ElementSeen row, string title) =>
        [.. row.Fragments
            .Where(fragment => !fragment.Value.Contains(title, StringComparison.OrdinalIgnoreCase))
            .Select(fragment => fragment.WithoutNumbers())];
}

/// <summary>A row of the list, without the title that tells its document apart.</summary>
internal sealed record DocumentRow(DmpDocumentServed Document, HashSet<Fragment> Perceived);
