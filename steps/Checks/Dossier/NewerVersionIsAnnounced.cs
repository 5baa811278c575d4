using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>With no act but the opening of the file, a document replaced in the DMP is told of, after a TD3.1, and one left alone is not.</summary>
public sealed record NewerVersionIsAnnounced : Check
{
    private const string Expected = "à l'ouverture du dossier, sans clic, la version plus récente d'un document intégré est annoncée, et elle seule";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (VersionNotices.All(journal) is not [var notices, ..])
            return Conclusion.NothingToSee(Expected, "le dossier n'a pas été rouvert après le remplacement d'un document intégré");

        string[] witnesses = [notices.Screen.Witness, .. notices.Searches(journal).Select(search => search.Witness)];
        return notices switch
        {
            { OfNewer: null } => Conclusion.Broken(Expected, $"rien n'annonce « {notices.Newer.Title} », qui remplace « {notices.Replaced.Title} » dans le DMP", witnesses),
            _ when notices.RowOf(notices.Unchanged.Title) is { } row => Conclusion.Broken(Expected, $"« {notices.Unchanged.Title} » n'a pas été remplacé et pourtant : « {row.Text} »", witnesses),
            _ when witnesses.Length == 1 => Conclusion.Broken(Expected, "une annonce est affichée sans qu'aucune TD3.1 n'ait interrogé le DMP", witnesses),
            _ => Conclusion.Held(Expected, $"lu : « {notices.OfNewer.Text} »", witnesses),
        };
    }
}
