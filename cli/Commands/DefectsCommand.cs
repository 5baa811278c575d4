using System.CommandLine;
using System.Text.Json;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Cli.SelfTest;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Running;
using ReferenceEditor.Defects;
using Spectre.Console;

namespace Conformance.Cli.Commands;

/// <summary><c>defects [--json | --verify]</c>: what the reference editor can be made to do wrong, and whether the harness sees it.</summary>
internal sealed class DefectsCommand(TimeProvider clock)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Un tableau JSON : id, title, preuves." };
    private readonly Option<bool> _verify = new("--verify") { Description = "Active chaque défaut tour à tour et vérifie qu'il rompt ses preuves, et elles seules." };
    private readonly Option<string[]> _only = new("--only") { Description = "Avec --verify : les seuls défauts à essayer.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> _near = new("--near") { Description = "Avec --verify : ne joue que les exigences que les défauts nomment, en un quart d'heure au lieu de plusieurs." };
    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Avec --verify : dossier des courses ; reports/out par défaut." };

    public Command Describe()
    {
        var command = new Command("defects", "Défauts de l'éditeur de référence, et les preuves que chacun doit rompre.") { _json, _verify, _near, _only, _out };
        command.SetAction(TellAsync);
        return command;
    }

    private async Task<int> TellAsync(ParseResult result, CancellationToken cancellation)
    {
        if (result.GetValue(_verify))
            return await VerifyAsync(result.GetValue(_only) ?? [], result.GetValue(_near) ? MatrixReach.Near : MatrixReach.Whole, result.GetValue(_out)?.FullName ?? Repository.Out, cancellation);
        if (result.GetValue(_json))
            Console.WriteLine(JsonSerializer.Serialize(DefectCatalogue.All.Select(defect => new { defect.Id, defect.Title, defect.Preuves }), Readable));
        else
            AnsiConsole.Write(Listing());
        return ExitCodes.Conforme;
    }

    private async Task<int> VerifyAsync(IReadOnlyList<string> only, MatrixReach reach, string parent, CancellationToken cancellation)
    {
        var console = new ConsoleProgress(Console.Out);
        try
        {
            var matrix = await new DefectMatrix(parent, clock, console).PlayAsync(only, reach, cancellation);
            AnsiConsole.Write(MatrixTable.Of(matrix));
            var survivors = only.Count == 0 ? Survivors(matrix) : [];
            if (survivors.Count > 0)
                Console.WriteLine($"Vérifications qu'aucun défaut ne rompt : {string.Join(", ", survivors)}. Donnez à l'éditeur de référence un défaut qui rompe chacune.");
            return matrix.All(line => line.IsExact) && survivors.Count == 0 ? ExitCodes.Conforme : ExitCodes.NonConforme;
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Invalide;
        }
    }

    /// <summary>Checks that judge or advise, and that no defect broke: nothing shows that they can fail (DESIGN section 9).</summary>
    private static IReadOnlyList<string> Survivors(IReadOnlyList<MatrixLine> matrix) =>
        [.. new CheckBook(typeof(Campaign).Assembly).Checks.Keys
            .Except(matrix.SelectMany(line => line.Checks))
            .Except(matrix.SelectMany(line => line.Informing))
            .Order(StringComparer.Ordinal)];

    private static Table Listing()
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Défaut", "Ce qu'il fait", "Preuves rompues");
        foreach (var defect in DefectCatalogue.All)
            table.AddRow(Markup.Escape(defect.Id), Markup.Escape(defect.Title), Markup.Escape(string.Join(", ", defect.Preuves)));
        return table;
    }
}
