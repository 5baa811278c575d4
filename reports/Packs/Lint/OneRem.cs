using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>All pieces speak of one version of the REM, the one that the reader asks for: ids were reused between versions.</summary>
internal sealed class OneRem : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked) =>
    [
        .. Parting.Of(PackFindingKind.RemMele, "le référentiel", "Un même numéro n'a pas le même sens d'une version à l'autre : scellez un dossier par version.",
            [.. pack.Journals.Select(journal => (journal.Name, journal.Started?.Rem)), (VerdictFile.FileName, pack.Report?.Run.Rem), ("le sceau", pack.Description?.Rem)]),
        .. Other(pack.Report?.Run.Rem, asked.Rem),
    ];

    private static IEnumerable<PackFinding> Other(string? rem, string? wanted)
    {
        if (wanted is not null && rem is not null && rem != wanted)
            yield return new PackFinding(PackFindingKind.RemMele, "le référentiel", $"Le REM attendu est {PlainText.Of(wanted)}, le dossier parle de {PlainText.Of(rem)}. Demandez un dossier jugé sur ce REM.");
    }
}
