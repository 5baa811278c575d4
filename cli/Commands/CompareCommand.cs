using System.CommandLine;
using System.Text.Json;
using Conformance.Cli.Reporting;
using Conformance.Reports.Comparison;
using Conformance.Reports.Comparison.Page;
using Conformance.Reports.Comparison.Sources;

namespace Conformance.Cli.Commands;

/// <summary><c>compare RUN_A RUN_B [--html FILE] [--json FILE] [--tout]</c>: what moved from one run, or pack, to another.</summary>
internal static class CompareCommand
{
    private static readonly Argument<string> Before = new("avant") { Description = "Dossier ou paquet (.zip) de la course d'avant." };
    private static readonly Argument<string> After = new("après") { Description = "Dossier ou paquet (.zip) de la course d'après." };
    private static readonly Option<FileInfo?> Html = new("--html") { Description = "Écrit aussi la comparaison en une page." };
    private static readonly Option<FileInfo?> Json = new("--json") { Description = "Écrit aussi la comparaison en JSON." };
    private static readonly Option<bool> Everything = new("--tout") { Description = "Montre les différences d'écrans et d'échanges de toutes les preuves, et non des seules qui ont bougé." };

    public static Command Describe()
    {
        var command = new Command(
            "compare",
            "Compare deux courses, ou deux paquets. Codes de sortie : 0 rien n'est pire, 1 une preuve est non conforme qui ne l'était pas, 2 une course est illisible, 3 une preuve n'est plus établie ou ne se compare pas.")
        {
            Before, After, Html, Json, Everything,
        };
        command.SetAction((result, cancellation) => CompareAsync(result, cancellation));
        return command;
    }

    private static async Task<int> CompareAsync(ParseResult result, CancellationToken cancellation)
    {
        var problems = new List<string>();
        using var before = Open(result.GetValue(Before)!, problems);
        using var after = Open(result.GetValue(After)!, problems);
        if (before is null || after is null)
        {
            await Console.Error.WriteLineAsync($"Ces courses ne se comparent pas :\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}");
            return ComparisonExit.Unreadable;
        }

        var comparison = RunComparer.Compare(before, after, result.GetValue(Everything) ? DifferencesShown.All : DifferencesShown.OfChanged);
        ComparisonReport.Write(comparison, Console.Out);
        return await SaveAsync(comparison, result.GetValue(Html), result.GetValue(Json), cancellation) ? comparison.Exit : ComparisonExit.Unreadable;
    }

    private static RunSource? Open(string path, List<string> problems)
    {
        try
        {
            return RunSource.Open(Path.GetFullPath(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            problems.Add($"{path} : {problem.Message}");
            return null;
        }
    }

    private static async Task<bool> SaveAsync(RunComparison comparison, FileInfo? html, FileInfo? json, CancellationToken cancellation)
    {
        try
        {
            if (html is not null)
                await ComparisonPageWriter.WriteAsync(html.FullName, comparison);
            if (json is not null)
                await File.WriteAllTextAsync(json.FullName, ComparisonJson.Of(comparison), cancellation);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"La comparaison ne peut pas être écrite : {problem.Message} Choisissez un autre fichier.");
            return false;
        }
    }
}
