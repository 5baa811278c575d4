using System.Globalization;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Time goes forwards in each journal, and the verdicts tell the time of the journals.</summary>
internal sealed class ForwardClock : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked) =>
    [
        .. pack.Journals.Where(journal => journal.GoesBackAt is not null).Select(journal =>
            Back(PlainText.Of(journal.Name), $"L'horloge recule à l'entrée {journal.GoesBackAt} : l'ordre des faits ne peut pas être tenu pour sûr. Rejouez la course sur une machine à l'heure.")),
        .. Other(pack.Report?.Run, [.. pack.Journals.Where(journal => journal.Started is not null && journal.BrokenAt is null)]),
    ];

    private static IEnumerable<PackFinding> Other(RunSummary? run, IReadOnlyList<PackedJournal> journals)
    {
        if (run is null || journals.Count == 0)
            yield break;
        var (first, last) = (journals.Min(journal => journal.FirstAt), journals.Max(journal => journal.LastAt));
        if (run.StartedAt != first || run.EndedAt != last)
            yield return Back(VerdictFile.FileName, $"Les verdicts disent une course du {Instant(run.StartedAt)} au {Instant(run.EndedAt)}, le journal du {Instant(first)} au {Instant(last)}. Jugez de nouveau la course (« judge »).");
    }

    private static string Instant(DateTimeOffset? at) => at?.ToString("dd/MM/yyyy HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? "?";

    private static PackFinding Back(string subject, string message) => new(PackFindingKind.HorlogeIncoherente, subject, message);
}
