using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Journal, verdicts and seal speak of one run, by one version of the harness.</summary>
internal sealed class OneRun : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        var journal = pack.Journals.FirstOrDefault(candidate => candidate.Name == RunJournal.FileName);
        return
        [
            .. Parting.Of(PackFindingKind.Melange, "la course", "Chaque pièce doit venir de la même course : scellez de nouveau son dossier.",
                (RunJournal.FileName, journal?.RunId), (VerdictFile.FileName, pack.Report?.Run.Id), ("le sceau", pack.Description?.Run)),
            .. Parting.Of(PackFindingKind.Melange, "la version du harnais", "Scellez des pièces d'une seule version.",
                [.. pack.Journals.Select(part => (part.Name, part.Started?.Harness)), (VerdictFile.FileName, pack.Report?.Run.Harness), ("le sceau", pack.Description?.Harness)]),
        ];
    }
}
