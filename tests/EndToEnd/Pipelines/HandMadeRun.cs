using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests.Pipelines;

/// <summary>A run that no product took part in: a journal, and the verdicts that a test wants.</summary>
internal static class HandMadeRun
{
    public const string Product = "Dossier Exemple";

    private static readonly EditorIdentity Editor = new("Éditions Fictives", Product, "4.2.0");

    /// <summary>Writes it.</summary>
    /// <returns>Its folder.</returns>
    public static string Write(string parent, string id, params (string Preuve, Verdict Verdict)[] verdicts)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, id)).FullName;
        using var journal = new RunJournal(folder, TimeProvider.System, Redactor.None);
        var begun = journal.Record(new RunStarted(id, "0.1.0", "REM-HOP-DPI-Va2", Editor, [.. verdicts.Select(verdict => verdict.Preuve)], [])).At;
        VerdictFile.Write(folder, new RunReport(
            Judgement.Format,
            new RunSummary(id, begun, begun, "0.1.0", "REM-HOP-DPI-Va2", ExitCodes.Of(verdicts.Select(verdict => verdict.Verdict)), Editor),
            [.. verdicts.Select(verdict => new PreuveVerdict(verdict.Preuve, verdict.Preuve[..^6], verdict.Preuve[..^3], "Démonstration", verdict.Verdict, null, 0, [], []))],
            []));
        return folder;
    }
}
