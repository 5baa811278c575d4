using System.CommandLine;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Grid;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>grid RUN_DIR</c>: the grids of a run, written anew from its verdicts.</summary>
internal static class GridCommand
{
    public static Command Describe()
    {
        var folder = new Argument<DirectoryInfo>("course") { Description = "Dossier d'une course, par exemple reports/out/latest." };
        var command = new Command("grid", "Écrit la grille d'une course, au format de Convergence et à celui du REM, en xlsx et en csv.") { folder };
        command.SetAction(result => Write(result.GetValue(folder)!.FullName));
        return command;
    }

    private static int Write(string folder)
    {
        if (!File.Exists(Path.Combine(folder, VerdictFile.FileName)))
        {
            Console.Error.WriteLine($"{folder} n'est pas le dossier d'une course jugée : {VerdictFile.FileName} n'y est pas. Donnez un dossier de reports/out, ou jugez cette course par « judge ».");
            return ExitCodes.Invalide;
        }

        try
        {
            GridWriter.Write(folder, VerdictFile.Read(folder), RemCatalogue.Load(Repository.Features));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"La grille ne peut pas être écrite : {problem.Message} Un tableur la tient peut-être ouverte.");
            return ExitCodes.Invalide;
        }

        Console.WriteLine($"La grille est dans {Path.Combine(folder, GridWriter.FolderName)} : convergence.xlsx, convergence.csv, rem.xlsx, rem.csv.");
        return ExitCodes.Conforme;
    }
}
