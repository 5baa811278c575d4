using System.CommandLine;
using Conformance.Cli.Filming;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Merging;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>film RUN_DIR</c>: a film of each scenario of a recorded run, with its steps as chapters, then the reports anew.</summary>
internal static class FilmCommand
{
    public static Command Describe()
    {
        var folder = new Argument<DirectoryInfo>("course") { Description = "Dossier d'une course, par exemple reports/out/latest ; « run --evidence complete » en garde plus d'images." };
        var command = new Command("film", "Monte le film de chaque scénario d'une course : une étape, un chapitre.") { folder };
        command.SetAction((result, cancellation) => FilmAsync(result.GetValue(folder)!.FullName, cancellation));
        return command;
    }

    private static async Task<int> FilmAsync(string folder, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, RunJournal.FileName)))
            return await RefuseAsync($"{folder} n'est pas le dossier d'une course : {RunJournal.FileName} n'y est pas. Donnez un dossier de reports/out.");
        if (!await FilmStudio.IsEquippedAsync(cancellation))
            return await RefuseAsync("FFmpeg n'est pas là : installez-le (apt-get install ffmpeg fonts-dejavu-core), puis recommencez. Les images de la course, elles, sont dans son dossier de preuves.");

        try
        {
            var progress = new ConsoleProgress(Console.Out);
            var report = VerdictFile.Read(folder);
            progress.Preparing("montage des films");
            var made = await new FilmStudio(folder, report, RecordedRun.Open(folder).Journal, progress).MakeAsync(cancellation);
            report = await Verdicts.WriteAsync(folder, RemCatalogue.Load(Repository.Features), withAllureReport: false, progress, cancellation);
            await Console.Out.WriteLineAsync($"{made.Count} film(s), chacun dans le dossier de ses preuves.");
            foreach (var title in made.Lacking)
                await Console.Out.WriteLineAsync($"Pas de film de « {title} » : la course n'en garde aucune image, ou FFmpeg ne l'a pas monté.");
            return report.Run.Exit;
        }
        catch (Exception problem) when (problem is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            return await RefuseAsync($"Cette course ne peut pas être filmée : {problem.Message}");
        }
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCodes.Invalide;
    }
}
