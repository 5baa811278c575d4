using System.Text.RegularExpressions;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>The file of a ledger, which people write and the harness only adds to: their comments and their order stay.</summary>
public static partial class LedgerFile
{
    /// <summary>Reads a ledger.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It does not read; the message, in French, gives every reason.</exception>
    public static ProductLedger Read(string path) => LedgerReader.Read(File.ReadAllText(path));

    /// <summary>Adds a run at the end of a ledger, which is made if there is none.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="report">Verdicts of the run.</param>
    /// <returns>False when the ledger held it already, with the same verdicts.</returns>
    /// <exception cref="InvalidDataException">The ledger does not read, is of another product, holds the run with other verdicts, or has something after its runs.</exception>
    public static bool Add(string path, RunReport report)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : LedgerText.Empty(report.Run.Editor.Product);
        var ledger = LedgerReader.Read(text);
        LedgerExamination.RequireProduct(ledger, report);
        var run = LedgerText.RunOf(report);
        if (ledger.Runs.FirstOrDefault(known => known.Id == run.Id) is { } former)
            return former.Digest == run.Digest ? false : throw new InvalidDataException($"- la course {run.Id} y est déjà, avec d'autres verdicts : elle a été jugée de nouveau. Retirez l'ancienne, puis ajoutez-la");
        Replace(path, Extended(text, ledger, run));
        return true;
    }

    private static string Extended(string text, ProductLedger ledger, LedgerRun run)
    {
        var open = NoRun().Replace(text.TrimEnd(), "courses:");
        var extended = $"{(LastKeyIsRuns().IsMatch(open) ? open : open + "\ncourses:")}\n{LedgerText.Of(run)}";
        return Runs(extended) is { } runs && runs.SequenceEqual([.. ledger.Runs.Select(known => known.Id), run.Id])
            ? extended
            : throw new InvalidDataException("- « courses » n'en est pas la dernière clé, ou ses lignes ne commencent pas par deux blancs et un tiret : la course n'y a pas été ajoutée");
    }

    private static IEnumerable<string>? Runs(string text)
    {
        try
        {
            return LedgerReader.Read(text).Runs.Select(run => run.Id);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void Replace(string path, string text)
    {
        var draft = path + ".draft";
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }

    [GeneratedRegex(@"^courses:[ \t]*\[[ \t]*\][ \t]*$", RegexOptions.Multiline)]
    private static partial Regex NoRun();

    [GeneratedRegex(@"^courses:", RegexOptions.Multiline)]
    private static partial Regex LastKeyIsRuns();
}
