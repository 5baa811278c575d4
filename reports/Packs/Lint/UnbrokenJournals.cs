using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Contents;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Every journal is there and its chain holds; those of a merge are the ones that were merged.</summary>
internal sealed class UnbrokenJournals : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        if (pack.Journals.All(journal => journal.Name != RunJournal.FileName))
            yield return new PackFinding(PackFindingKind.JournalRompu, RunJournal.FileName, "Le dossier n'a pas de journal : rien n'y dit d'où viennent les verdicts. Demandez un dossier entier.");
        foreach (var journal in pack.Journals.Where(journal => journal.BrokenAt is not null || journal.RunId is null))
            yield return new PackFinding(PackFindingKind.JournalRompu, PlainText.Of(journal.Name), journal.BrokenAt is { } line
                ? $"La chaîne se rompt à la ligne {line} : cette ligne, ou une ligne avant elle, a été changée, retirée ou déplacée. Rejouez la course."
                : "Le journal ne commence pas par sa course. Rejouez la course.");
        foreach (var finding in pack.Journals.Where(journal => journal.Merged is not null).SelectMany(whole => Unpinned(pack, whole)))
            yield return finding;
    }

    private static IEnumerable<PackFinding> Unpinned(PackContents pack, PackedJournal whole) =>
        from part in whole.Merged!.Parts
        let name = $"parts/{part.RunId}/{RunJournal.FileName}"
        let journal = pack.Journals.FirstOrDefault(candidate => candidate.Name == name)
        where journal is null || (journal.BrokenAt is null && (journal.Head != part.Head || journal.Entries != part.Entries))
        select new PackFinding(PackFindingKind.Melange, PlainText.Of(name), journal is null
            ? "La course a été réunie à partir de ce journal, qui n'est pas là. Réunissez de nouveau les parties."
            : $"Ce n'est pas le journal qui a été réuni : {part.Entries} entrées étaient attendues, {journal.Entries} sont là ou se terminent autrement. Réunissez de nouveau les parties.");
}
