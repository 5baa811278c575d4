using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux15;

/// <summary>The number shown for each type is that of the recent documents of that typeCode that other structures wrote.</summary>
/// <param name="Own">Struct_IdNat of the product's own structure, whose documents are not a third party's.</param>
public sealed record NewsAreCountedByType(IReadOnlyList<string> Own) : Check
{
    private const string Expected = "le dossier montre, par type de document (typeCode), le nombre de documents récents versés au DMP par des tiers";

    /// <summary>Key under which the editor file declares how the product names a type.</summary>
    public static string KeyOf(string typeCode) => "type." + typeCode;

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var files = NewsInTheFile.All(journal).Where(file => file.Types is not null && file.News(Own).Count > 0).ToList();
        if (files.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun dossier d'un patient qui a de tels documents n'a été ouvert");

        var wrong = files.SelectMany(file => Faults(file, journal)).ToList();
        var witnesses = files.SelectMany(file => file.Witnesses).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, files.SelectMany(file => file.Shown).Select(shown => $"{shown.Type} : {shown.Count}").List(), witnesses)
            : Conclusion.Broken(Expected, wrong.List(), witnesses);
    }

    private IEnumerable<string> Faults(NewsInTheFile file, JournalView journal)
    {
        var news = file.News(Own).ToDictionary(type => type.Key.Code, type => type.Count());
        foreach (var (code, label) in file.Served.Fact.Documents.Select(document => (document.TypeCode, document.TypeLabel)).Distinct())
        {
            var (expected, shown) = (news.GetValueOrDefault(code), CountOf(file, journal.Declaration(KeyOf(code)) ?? label));
            if (shown != expected)
                yield return $"{label} : {shown} au lieu de {expected} (INS {file.Ins})";
        }
    }

    private static int CountOf(NewsInTheFile file, string label) =>
        file.Shown.Where(row => row.Type.Contains(label, StringComparison.OrdinalIgnoreCase)).Sum(row => row.Count);
}
