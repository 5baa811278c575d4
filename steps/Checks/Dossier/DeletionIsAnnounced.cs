using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>With no act but the opening of the file, a document deleted from the DMP is told of, in other words than a document replaced.</summary>
public sealed record DeletionIsAnnounced : Check
{
    private const string Expected = "à l'ouverture du dossier, sans clic, la suppression dans le DMP d'un document intégré est annoncée comme telle";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (VersionNotices.All(journal) is not [var notices, ..])
            return Conclusion.NothingToSee(Expected, "le dossier n'a pas été rouvert après la suppression d'un document intégré");

        var deleted = notices.RowOf(notices.Deleted.Title);
        if (deleted is null)
            return Conclusion.Broken(Expected, $"rien n'annonce la suppression de « {notices.Deleted.Title} »", [notices.Screen.Witness]);
        return notices.OfNewer is { } newer && notices.WordsOf(newer) == notices.WordsOf(deleted)
            ? Conclusion.Broken(Expected, $"« {deleted.Text} » dit la même chose que l'annonce d'une version plus récente", [notices.Screen.Witness])
            : Conclusion.Held(Expected, $"lu : « {deleted.Text} »", [notices.Screen.Witness]);
    }
}
