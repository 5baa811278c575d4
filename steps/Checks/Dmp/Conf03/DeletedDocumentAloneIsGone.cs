using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf03;

/// <summary>After the deletion, the patient's DMP no longer lists the document, and still lists the others.</summary>
public sealed record DeletedDocumentAloneIsGone : Check
{
    private const string Expected = "le document supprimé, et lui seul, n'est plus dans la liste des documents du DMP";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (Deletion.Find(journal) is not { } deletion)
            return Conclusion.NothingToSee(Expected, "aucune suppression d'un document alimenté n'a été observée jusqu'au bout");
        if (!deletion.IsShownIn(deletion.Before))
            return Conclusion.NothingToSee(Expected, $"« {deletion.Title} » ne se lisait déjà pas dans la liste du DMP avant sa suppression", deletion.Witnesses);
        if (deletion.IsShownIn(deletion.After))
            return Conclusion.Broken(Expected, $"« {deletion.Title} » est toujours dans la liste", deletion.Witnesses);

        var others = Others(journal, deletion).ToList();
        var lost = others.Where(title => deletion.Before.Fact.Elements.Any(row => Shows(row, title)) && !deletion.After.Fact.Elements.Any(row => Shows(row, title))).ToList();
        return lost.Count == 0
            ? Conclusion.Held(Expected, $"« {deletion.Title} » n'est plus dans la liste ; {(others.Count == 0 ? "elle n'en avait pas d'autre" : $"{others.Select(title => $"« {title} »").List()} y reste")}", deletion.Witnesses)
            : Conclusion.Broken(Expected, $"ont aussi disparu : {lost.Select(title => $"« {title} »").List()}", deletion.Witnesses);
    }

    private static IEnumerable<string> Others(JournalView journal, Deletion deletion) =>
        journal.Of<DmpServed>().FirstOrDefault(served => served.Fact.Ins == deletion.Ins)?.Fact.Documents.Select(document => document.Title) ?? [];

    private static bool Shows(ElementSeen row, string title) => row.Text.Contains(title, StringComparison.OrdinalIgnoreCase);
}
