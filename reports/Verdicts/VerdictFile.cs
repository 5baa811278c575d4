using System.Text.Json;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Verdicts;

/// <summary>Reads and writes <c>verdicts.json</c>.</summary>
public static class VerdictFile
{
    /// <summary>Name of the file in the folder of its run.</summary>
    public const string FileName = "verdicts.json";

    private static readonly JsonSerializerOptions Indented = new(JournalFormat.Json) { WriteIndented = true };

    /// <summary>The report as JSON.</summary>
    public static string ToJson(RunReport report) => JsonSerializer.Serialize(report, Indented);

    /// <summary>Writes the report in the folder of its run.</summary>
    public static void Write(string runFolder, RunReport report) => File.WriteAllText(Path.Combine(runFolder, FileName), ToJson(report) + "\n");

    /// <summary>Reads the report of a run.</summary>
    /// <exception cref="InvalidDataException">The file is empty or of another format.</exception>
    public static RunReport Read(string runFolder)
    {
        var report = JsonSerializer.Deserialize<RunReport>(File.ReadAllText(Path.Combine(runFolder, FileName)), JournalFormat.Json);
        return report is { Format: Judgement.Format } ? report : throw new InvalidDataException($"{FileName} is not of format {Judgement.Format}.");
    }

    /// <summary>Reads a report of unknown origin.</summary>
    /// <exception cref="InvalidDataException">It is of another format, or lacks something.</exception>
    public static RunReport Read(Stream json)
    {
        try
        {
            var report = JsonSerializer.Deserialize<RunReport>(json, JournalFormat.Json);
            return report is { Format: Judgement.Format, Run: { Id: not null, Rem: not null, Harness: not null, Editor: not null }, Preuves: not null } && report.Preuves.All(IsWhole)
                ? report
                : throw new InvalidDataException($"{FileName} is not of format {Judgement.Format}.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{FileName} does not read: {problem.Message}", problem);
        }
    }

    private static bool IsWhole(PreuveVerdict? preuve) =>
        preuve is { Id: not null, Exigence: not null, Evidence: not null, Findings: not null } && preuve.Findings.All(finding => finding is not null);
}
