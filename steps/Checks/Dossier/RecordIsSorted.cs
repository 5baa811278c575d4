using System.Globalization;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Once sorted, the documents that came from the DMP stand in the order of what the DMP said of them, up or down.</summary>
/// <param name="Key">What the list is sorted by.</param>
public sealed record RecordIsSorted(RecordOrder Key) : Check
{
    private static readonly CompareInfo French = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    private string Expected => Key is RecordOrder.Date
        ? "triés par date de création, les documents se suivent dans l'ordre de leurs dates, croissant ou décroissant"
        : "triés par type, les documents d'un même type se suivent, dans l'ordre des codes ou des libellés";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = RecordList.At(journal, Key is RecordOrder.Date ? Moments.ByDate : Moments.ByType).Where(list => Distinct(list) > 1).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste triée montrant des documents qui diffèrent n'a été lue");

        var witnesses = lists.Select(list => list.Screen.Witness);
        return lists.Find(list => !IsSorted([.. list.Rows])) is { } unsorted
            ? Conclusion.Broken(Expected, $"ordre lu : {string.Join(", ", unsorted.Rows.Select(Described))}", witnesses)
            : Conclusion.Held(Expected, $"ordre lu : {string.Join(", ", lists[0].Rows.Select(Described))}", witnesses);
    }

    private int Distinct(RecordList list) => list.Rows.Select(row => Key is RecordOrder.Date ? $"{row.Document.WrittenAt:O}" : row.Document.TypeCode).Distinct().Count();

    private bool IsSorted(IReadOnlyList<RecordRow> rows) => Key is RecordOrder.Date
        ? IsMonotone(rows, (one, other) => Nullable.Compare(one.Document.WrittenAt, other.Document.WrittenAt))
        : IsMonotone(rows, (one, other) => string.CompareOrdinal(one.Document.TypeCode, other.Document.TypeCode))
            || IsMonotone(rows, (one, other) => French.Compare(one.Document.TypeLabel, other.Document.TypeLabel, CompareOptions.IgnoreCase))
            || IsMonotone(rows, (one, other) => French.Compare(one.Row.Fields.GetValueOrDefault("type", ""), other.Row.Fields.GetValueOrDefault("type", ""), CompareOptions.IgnoreCase));

    private static bool IsMonotone(IReadOnlyList<RecordRow> rows, Comparison<RecordRow> compare)
    {
        var steps = rows.Zip(rows.Skip(1), (one, next) => Math.Sign(compare(one, next))).Where(step => step != 0).Distinct();
        return steps.Count() <= 1;
    }

    private string Described(RecordRow row) => Key is RecordOrder.Date
        ? $"« {row.Document.Title} » ({row.Document.WrittenAt:yyyy-MM-dd})"
        : $"« {row.Document.Title} » ({row.Document.TypeCode})";
}

/// <summary>What a list of documents is sorted by.</summary>
public enum RecordOrder
{
    /// <summary>Creation date.</summary>
    Date,

    /// <summary>Type.</summary>
    Type,
}
