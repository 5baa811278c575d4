using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Once the newer version is integrated, the record shows both; once the user deleted the document deleted from the DMP, the record no longer does.</summary>
public sealed record BothVersionsAreKept : Check
{
    private const string Expected = "la nouvelle version intégrée et l'ancienne sont dans le dossier, et le document que l'utilisateur en a supprimé n'y est plus";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var list = RecordList.At(journal, Moments.Integrated).LastOrDefault();
        if (list is null || VersionNotices.All(journal) is not [var notices, ..] || list.Screen.Seq < notices.Screen.Seq)
            return Conclusion.NothingToSee(Expected, "les documents du dossier n'ont pas été lus après l'intégration d'une nouvelle version");

        string[] missing = [.. new[] { notices.Newer, notices.Replaced, notices.Unchanged }.Where(document => list.Find(document.Title) is null).Select(document => $"« {document.Title} »")];
        if (missing.Length > 0)
            return Conclusion.Broken(Expected, $"absents du dossier : {missing.List()}", [list.Screen.Witness]);
        return list.Find(notices.Deleted.Title) is null
            ? Conclusion.Held(Expected, $"« {notices.Replaced.Title} » et « {notices.Newer.Title} » s'y lisent", [list.Screen.Witness])
            : Conclusion.Broken(Expected, $"« {notices.Deleted.Title} », que l'utilisateur a supprimé, s'y lit encore", [list.Screen.Witness]);
    }
}
