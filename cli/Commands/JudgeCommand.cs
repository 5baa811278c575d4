using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>judge RUN_DIR</c>: the verdicts of a recorded run, without browser, product or service.</summary>
internal static class JudgeCommand
{
    public static Command Describe()
    {
        var folder = new Argument<DirectoryInfo>("course") { Description = "Dossier d'une course, par exemple reports/out/latest." };
        var command = new Command("judge", "Juge de nouveau une course enregistrée.") { folder };
        command.SetAction((result, cancellation) => JudgeAsync(result.GetValue(folder)!.FullName, cancellation));
        return command;
    }

    private static async Task<int> JudgeAsync(string folder, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, RunJournal.FileName)))
        {
            await Console.Error.WriteLineAsync($"{folder} n'est pas le dossier d'une course : {RunJournal.FileName} n'y est pas. Donnez un dossier de reports/out.");
            return ExitCodes.Invalide;
        }

        try
        {
            var progress = new ConsoleProgress(Console.Out);
            var report = await Verdicts.WriteAsync(folder, RemCatalogue.Load(Repository.Features), withAllureReport: false, progress, cancellation);
            progress.Verdicts(report, folder);
            return report.Run.Exit;
        }
        catch (Exception problem) when (problem is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            await Console.Error.WriteLineAsync($"Cette course ne peut pas être jugée : {problem.Message}");
            return ExitCodes.Invalide;
        }
    }
}
