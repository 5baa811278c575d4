using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>A run in one page of Markdown, for the summary of a pipeline: what counts in words, then what is not conforme.</summary>
internal static class MarkdownSummary
{
    /// <summary>Rows shown; a pipeline refuses a summary that is too long (1 MiB on GitHub), and would then show nothing.</summary>
    public const int MostRows = 100;

    private const int LongestCell = 500;

    /// <summary>Writes the page.</summary>
    public static string Of(RunReport report)
    {
        var rows = report.Preuves.Where(preuve => preuve.Verdict is not (Verdict.Conforme or Verdict.Atteste)).OrderBy(Weight).ToList();
        return string.Join('\n', [.. Head(report), .. Table(rows), .. Foot(report.Run), ""]);
    }

    private static IEnumerable<string> Head(RunReport report) =>
    [
        $"# Conformance : {Markdown.Cell($"{report.Run.Editor.Product} {report.Run.Editor.Version}", LongestCell)}",
        "",
        $"**{Sentence(report)}**",
        "",
        $"{Counted(report.Preuves.Count, "preuve jugée", "preuves jugées")} : {string.Join(", ", report.Preuves.GroupBy(preuve => preuve.Verdict).OrderBy(group => group.Key).Select(group => Counted(group.Key, group.Count())))}.",
        "",
    ];

    private static IEnumerable<string> Table(IReadOnlyList<PreuveVerdict> rows)
    {
        if (rows.Count == 0)
            return [];
        string[] left = rows.Count > MostRows ? ["", $"… et {Counted(rows.Count - MostRows, "autre preuve", "autres preuves")}, dans le dossier de la course."] : [];
        return ["| Preuve | Verdict | Pourquoi |", "|---|---|---|", .. rows.Take(MostRows).Select(Row), .. left, ""];
    }

    private static string Row(PreuveVerdict preuve) =>
        $"| **{Markdown.Cell(preuve.Id, LongestCell)}**<br>{Markdown.Cell(preuve.Title, LongestCell)} | {Words.Of(preuve.Verdict)} | {Reasons(preuve)} |";

    private static string Reasons(PreuveVerdict preuve)
    {
        var findings = Explanation.Decisive(preuve).Select(finding =>
            $"{Markdown.Cell(finding.Clause, LongestCell)}<br>attendu : {Markdown.Cell(finding.Expected, LongestCell)}<br>observé : {Markdown.Cell(finding.Observed, LongestCell)}");
        return preuve.Reason is { } reason ? Markdown.Cell(reason, LongestCell) : string.Join("<br>", findings);
    }

    private static IEnumerable<string> Foot(RunSummary run) =>
    [
        $"Course {Markdown.Escape(run.Id)} · {Markdown.Escape(run.Rem)} · harnais {Markdown.Escape(run.Harness)} · code de sortie {run.Exit}.",
        "Les preuves sont dans `dossier/index.html`, dans le dossier de la course.",
    ];

    private static string Sentence(RunReport report) => report.Run.Exit switch
    {
        _ when report.Preuves.Count == 0 => "Aucune preuve n'a été retenue : cette course ne conclut rien.",
        ExitCodes.Conforme => "Rien ne manque et rien n'est enfreint.",
        ExitCodes.NonConforme => $"{Counted(report.Preuves.Count(preuve => preuve.Verdict is Verdict.NonConforme), "preuve non conforme", "preuves non conformes")}.",
        ExitCodes.Invalide => "La course est invalide : elle ne permet de conclure ni dans un sens ni dans l'autre.",
        _ => "Rien n'est enfreint, mais des preuves restent à observer ou à attester.",
    };

    private static int Weight(PreuveVerdict preuve) => preuve.Verdict switch
    {
        Verdict.NonConforme => 0,
        Verdict.Invalide => 1,
        Verdict.NonObserve => 2,
        Verdict.AAttester => 3,
        _ => 4,
    };

    private static string Counted(Verdict verdict, int count) => verdict switch
    {
        Verdict.Conforme => Counted(count, "conforme", "conformes"),
        Verdict.NonConforme => Counted(count, "non conforme", "non conformes"),
        Verdict.NonObserve => Counted(count, "non observée", "non observées"),
        Verdict.NonApplicable => Counted(count, "non applicable", "non applicables"),
        Verdict.AAttester => Counted(count, "à attester", "à attester"),
        Verdict.Atteste => Counted(count, "attestée", "attestées"),
        _ => Counted(count, "invalide", "invalides"),
    };

    private static string Counted(int count, string one, string many) => count < 2 ? $"{count} {one}" : $"{count} {many}";
}
