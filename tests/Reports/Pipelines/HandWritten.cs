using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Pipelines;

/// <summary>Reports written by hand.</summary>
internal static class HandWritten
{
    /// <summary>What a product may show: control characters, a lone surrogate, the ends of CDATA, of a cell and of a code span, a mention.</summary>
    public const string Hostile = "\u0000\u001B[31m ]]> <script>alert(1)</script> | `code` [lien](http://x) @equipe #12 \uD800 fin\n\n# Titre";

    public static RunReport Of(params (Verdict Verdict, string? Reason)[] preuves) => new(
        Judgement.Format,
        new RunSummary("20260309-093000-a1b2c3", Begun, Begun.AddMinutes(2), "0.1.0", "REM-HOP-DPI-Va2", ExitCodes.Of(preuves.Select(preuve => preuve.Verdict)), new EditorIdentity("Éditions Fictives", "Dossier Exemple", "4.2.0")),
        [.. preuves.Select((preuve, rank) => new PreuveVerdict($"DMP/UX.12.01.{rank + 1:00}", "DMP/UX.12", "DMP/UX.12.01", "Démonstration", preuve.Verdict, preuve.Reason, 1500, [], []))],
        []);

    private static DateTimeOffset Begun => new(2026, 3, 9, 8, 30, 0, TimeSpan.Zero);
}
