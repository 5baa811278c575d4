using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>After the integration of a selection of at least two, the record shows the documents selected, and none that was not.</summary>
public sealed record SelectedDocumentsAreInTheRecord : Check
{
    private const string Expected = "les documents sélectionnés, deux au moins, sont dans le dossier, et eux seuls y entrent";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var list = RecordList.At(journal, Moments.Integrated).FirstOrDefault(list => list.Selected.Count > 1);
        if (list is null)
            return Conclusion.NothingToSee(Expected, "aucune liste du dossier n'a été lue après une sélection de plusieurs documents");

        var shown = list.Rows.Select(row => row.Document.UniqueId).ToHashSet();
        var held = journal.Held(list.Screen.Subject("ins")).DistinctBy(document => document.UniqueId).ToList();
        var missing = held.Where(document => list.Selected.Contains(document.UniqueId) && !shown.Contains(document.UniqueId)).Select(document => $"« {document.Title} »").ToList();
        var added = held.Where(document => !list.Selected.Contains(document.UniqueId) && shown.Contains(document.UniqueId)).Select(document => $"« {document.Title} »").ToList();
        return missing.Count + added.Count == 0
            ? Conclusion.Held(Expected, $"{list.Selected.Count} documents sélectionnés, tous dans le dossier", [list.Screen.Witness])
            : Conclusion.Broken(Expected, string.Join(" ; ", Told("absents du dossier", missing).Concat(Told("entrés sans avoir été sélectionnés", added))), [list.Screen.Witness]);
    }

    private static IEnumerable<string> Told(string what, List<string> titles) => titles.Count == 0 ? [] : [$"{what} : {titles.List()}"];
}
