using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Dossier;
using Conformance.Reports.Journal;
using Conformance.Reports.Merging;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>dossier RUN_DIR [--pdf] [--budget MO]</c>: the dossier of a judged run, written anew, and as one PDF.</summary>
/// <remarks>The PDF is made on demand alone: a browser lays out every capture of the run, which a pipeline should not pay for at each build.</remarks>
internal sealed class DossierCommand(TimeProvider clock)
{
    private const long Megabyte = 1_000_000;

    private readonly Argument<DirectoryInfo> _run = new("course") { Description = "Dossier d'une course jugée, par exemple reports/out/latest." };
    private readonly Option<bool> _pdf = new("--pdf") { Description = "Écrit aussi dossier/dossier.pdf, par un Chromium de cette machine." };

    private readonly Option<int> _budget = new("--budget")
    {
        Description = "Mégaoctets que le dossier d'une preuve ne devrait pas dépasser ; ce qui dépasse est dit, rien n'est coupé.", DefaultValueFactory = _ => (int)(DossierWriter.DefaultBudget / Megabyte),
    };

    public Command Describe()
    {
        var command = new Command("dossier", "Écrit de nouveau le dossier de preuves d'une course jugée, en un seul PDF si on le demande.") { _run, _pdf, _budget };
        command.SetAction((result, cancellation) => WriteAsync(result.GetValue(_run)!.FullName, result.GetValue(_budget) * Megabyte, result.GetValue(_pdf) ? new DossierPdf(clock) : null, cancellation));
        return command;
    }

    private static async Task<int> WriteAsync(string folder, long budget, DossierPdf? pdf, CancellationToken cancellation)
    {
        if (budget <= 0)
            return await RefuseAsync("--budget attend un nombre de mégaoctets supérieur à zéro.");
        if (new[] { RunJournal.FileName, VerdictFile.FileName }.FirstOrDefault(file => !File.Exists(Path.Combine(folder, file))) is { } missing)
            return await RefuseAsync($"{folder} n'est pas le dossier d'une course jugée : {missing} n'y est pas. Donnez un dossier de reports/out, ou jugez d'abord la course par « judge ».");

        try
        {
            foreach (var heavy in await DossierWriter.WriteAsync(folder, VerdictFile.Read(folder), RecordedRun.Open(folder).Journal, RemCatalogue.Load(Repository.Features), budget))
                await Console.Out.WriteLineAsync(heavy.ToString());
            await Console.Out.WriteLineAsync($"Dossier de preuves : {Path.Combine(folder, DossierWriter.FolderName, "index.html")}");
            if (pdf is not null)
                await Console.Out.WriteLineAsync(await pdf.WriteAsync(Path.Combine(folder, DossierWriter.FolderName), cancellation));
            return ExitCodes.Conforme;
        }
        catch (InvalidDataException problem)
        {
            return await RefuseAsync($"Le dossier de cette course ne peut pas être écrit : {problem.Message}");
        }
    }

    private static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Invalide;
    }
}
