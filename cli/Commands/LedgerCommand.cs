using System.CommandLine;
using System.Text.Json;
using Conformance.Cli.Reporting;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Ledger;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>ledger FILE [--check RUN] [--add RUN]</c>: the runs of a product and the failures that its editor expects.</summary>
internal sealed class LedgerCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo> _file = new("registre") { Description = "Fichier du registre, que vous gardez avec votre code ; --add le crée." };
    private readonly Option<string?> _check = new("--check") { Description = "Course (dossier ou paquet) à confronter aux échecs attendus." };
    private readonly Option<string?> _add = new("--add") { Description = "Course (dossier ou paquet) à ajouter au registre." };

    public Command Describe()
    {
        var command = new Command(
            "ledger",
            "Tient le registre des courses d'un produit. Avec --check : 0 si la course n'échoue que là où le registre l'attend ; 1 pour un échec inattendu, un échec attendu qui a disparu, une échéance passée ; 2 si rien ne peut être dit ; 3 s'il reste à observer ou à juger.")
        {
            _file, _check, _add,
        };
        command.SetAction((result, _) => KeepAsync(result.GetValue(_file)!.FullName, result.GetValue(_check), result.GetValue(_add)));
        return command;
    }

    private async Task<int> KeepAsync(string file, string? check, string? add)
    {
        try
        {
            var exit = check is null ? ExitCodes.Conforme : Check(file, check);
            if (add is not null)
                LedgerReport.Added(Add(file, add), file, Console.Out);
            if (check is null && add is null)
                LedgerReport.Write(LedgerFile.Read(file), Today(), Console.Out);
            return exit;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            await Console.Error.WriteLineAsync($"Le registre {file} ne peut pas servir :\n{problem.Message}");
            return ExitCodes.Invalide;
        }
    }

    private int Check(string file, string course)
    {
        using var run = RunSource.Open(Path.GetFullPath(course));
        var ledger = LedgerFile.Read(file);
        var problems = new LedgerExamination(ledger, RemCatalogue.Load(Repository.Features), Today()).Examine(run.Report);
        LedgerReport.Write(problems, ledger, run.Report, Console.Out);
        return LedgerExamination.ExitOf(problems);
    }

    private static bool Add(string file, string course)
    {
        using var run = RunSource.Open(Path.GetFullPath(course));
        return LedgerFile.Add(file, run.Report);
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
