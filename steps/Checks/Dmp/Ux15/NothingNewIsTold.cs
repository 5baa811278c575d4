using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux15;

/// <summary>Where no third party put anything, the file says so or says nothing: it counts nothing, and does not say what it says of a patient who has such documents.</summary>
/// <param name="Own">Struct_IdNat of the product's own structure.</param>
public sealed record NothingNewIsTold(IReadOnlyList<string> Own) : Check
{
    private const string Expected = "le dossier d'un patient pour qui aucun tiers n'a rien versé ne compte rien, et ne dit pas ce qu'il dit d'un patient qui a de tels documents";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var files = NewsInTheFile.All(journal);
        var quiet = files.Where(file => file.News(Own).Count == 0).ToList();
        var told = files.Where(file => file.News(Own).Count > 0 && file.Told.Fact.Present).ToList();
        var witnesses = files.SelectMany(file => file.Witnesses).ToList();
        if (quiet.Count == 0 || told.Count == 0)
            return Conclusion.NothingToSee(Expected, "il manque un dossier sans tels documents, ou un dossier qui en annonce", witnesses);

        if (quiet.SelectMany(file => file.Shown).FirstOrDefault(shown => shown.Count > 0) is { Count: > 0 } counted)
            return Conclusion.Broken(Expected, $"{counted.Type} : {counted.Count}, alors qu'aucun tiers n'a rien versé", witnesses);

        return quiet.Find(file => file.Told.Fact.Present && told.Exists(other => other.Words == file.Words)) is { } alike
            ? Conclusion.Broken(Expected, $"« {alike.Words} » pour l'un et l'autre", witnesses)
            : Conclusion.Held(Expected, quiet.Select(file => file.Told.Fact.Present ? $"« {file.Words} »" : "aucune annonce").List(), witnesses);
    }
}
