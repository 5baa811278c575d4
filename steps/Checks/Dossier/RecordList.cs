using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>The documents of a patient's record as shown, each row joined by its title to a document that the DMP held.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Rows">Rows of documents of the DMP, in the order shown.</param>
internal sealed record RecordList(Seen<ScreenObserved> Screen, IReadOnlyList<RecordRow> Rows)
{
    /// <summary>The lists read at a moment of the scenario, in order.</summary>
    public static IReadOnlyList<RecordList> At(JournalView journal, string moment) =>
        [.. journal.Screens(Readings.PatientDocuments).About("moment", moment).Select(screen => new RecordList(screen, [.. RowsOf(screen.Fact, journal.Held(screen.Subject("ins")))]))];

    /// <summary>Identifiers of the documents that were selected for it.</summary>
    public IReadOnlyList<string> Selected => (Screen.Subject("selected") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The row of a title, whatever brought its document; null without one.</summary>
    public ElementSeen? Find(string title) => Screen.Fact.Elements.FirstOrDefault(row => row.IsOf(title));

    private static IEnumerable<RecordRow> RowsOf(ScreenObserved screen, IEnumerable<DmpDocumentServed> held)
    {
        var documents = held.DistinctBy(document => document.UniqueId).ToList();
        return from row in screen.Elements
            let document = documents.Find(document => row.IsOf(document.Title))
            where document is not null
            select new RecordRow(row, document);
    }
}

/// <summary>A row of the record, and the document of the DMP that it shows.</summary>
internal sealed record RecordRow(ElementSeen Row, DmpDocumentServed Document);

/// <summary>Moments at which the record is read.</summary>
internal static class Moments
{
    /// <summary>Once documents were integrated.</summary>
    public const string Integrated = "apres-integration";

    /// <summary>Once sorted by creation date.</summary>
    public const string ByDate = "tri-date";

    /// <summary>Once sorted by type.</summary>
    public const string ByType = "tri-type";
}
