using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Each integrated document of the record is listed with a type and a date.</summary>
public sealed record TypeAndDateAreShown : Check
{
    private const string Expected = "le type et la date de création de chaque document du dossier se lisent dans la liste";

    private static readonly (string Field, string Label)[] Fields = [("type", "type"), ("date", "date de création")];

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = RecordList.At(journal, Moments.Integrated).Where(list => list.Rows.Count > 0).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste du dossier qui montre un document venu du DMP n'a été lue");

        var bare = (from list in lists
            from row in list.Rows
            from field in Fields
            where row.Row.Fields.GetValueOrDefault(field.Field, "").Length == 0
            select $"{field.Label} de « {row.Document.Title} »").ToList();
        var witnesses = lists.Select(list => list.Screen.Witness);
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"lus pour {lists[0].Rows.Count} documents", witnesses)
            : Conclusion.Broken(Expected, $"ne se lisent pas : {bare.List()}", witnesses);
    }
}
