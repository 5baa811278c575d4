using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Annex;
using Conformance.Reports.Annex.Docx;
using Conformance.Reports.Annex.Html;
using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Merging;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Sites;

namespace Conformance.Cli.Commands;

/// <summary><c>annexe RUN_DIR --site FILE.yaml [--out DIR] [--empreinte CODE]</c>: the annex to a pilot PV or a VA, as docx and pdf.</summary>
internal static class AnnexCommand
{
    private const string Name = "annexe";

    public static Command Describe()
    {
        var run = new Argument<DirectoryInfo>("course") { Description = "Dossier d'une course jugée, par exemple reports/out/latest." };
        var site = new Option<FileInfo>("--site") { Description = "Fichier du site : établissement, versions, période, briques, réserves, signataires.", Required = true };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Dossier qui reçoit annexe.docx et annexe.pdf ; celui de la course par défaut." };
        var fingerprint = new Option<string?>("--empreinte") { Description = "Empreinte du dossier scellé ; à reporter à la main sans cette option." };
        var command = new Command("annexe", "Écrit l'annexe d'un PV pilote ou d'une VA ; le modèle officiel reste ce qui se signe.") { run, site, output, fingerprint };
        command.SetAction((result, cancellation) => OrRefusalAsync(() => WriteAsync(
            result.GetValue(run)!.FullName, result.GetValue(site)!.FullName, result.GetValue(output)?.FullName, result.GetValue(fingerprint), cancellation)));
        return command;
    }

    private static async Task<int> WriteAsync(string run, string site, string? output, string? fingerprint, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(run, VerdictFile.FileName)))
            throw new RefusedException($"{run} n'est pas le dossier d'une course jugée : {VerdictFile.FileName} n'y est pas. Donnez un dossier de reports/out, ou jugez cette course par « judge ».");
        var catalogue = RemCatalogue.Load(Repository.Features);
        var subject = new AnnexSubject(SiteReader.Read(site), VerdictFile.Read(run), RecordedRun.Open(run).Journal, catalogue, fingerprint);
        var problems = new SiteExamination(subject.Site, subject.Report, catalogue).Problems();
        if (problems.Count > 0)
            throw new RefusedException($"L'annexe ne peut pas être écrite ({problems.Count} problème(s)) :\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}");

        var annex = AnnexContent.Of(subject);
        var folder = Directory.CreateDirectory(output ?? run).FullName;
        DocxWriter.Write(Path.Combine(folder, $"{Name}.docx"), annex, subject.Report.Run);
        await PrintAsync(annex, Path.Combine(folder, $"{Name}.pdf"), cancellation);
        Console.WriteLine($"L'annexe est dans {folder} : {Name}.docx, {Name}.pdf. Elle se joint au modèle officiel et ne le remplace pas.");
        return ExitCodes.Conforme;
    }

    private static async Task PrintAsync(AnnexDocument annex, string pdf, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("conformance-annexe-").FullName;
        try
        {
            await AnnexHtmlWriter.WriteAsync(scratch, $"{Name}.html", annex);
            await PrintedPage.PrintAsync(Path.Combine(scratch, $"{Name}.html"), pdf, annex.Title, new ConsoleProgress(Console.Error), cancellation);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async Task<int> OrRefusalAsync(Func<Task<int>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception problem) when (problem is RefusedException or EditorFileException or InvalidDataException or IOException or UnauthorizedAccessException or InterruptionException or NoBrowserException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCodes.Invalide;
        }
    }
}
