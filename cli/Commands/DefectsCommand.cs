using System.CommandLine;
using System.Text.Json;
using ReferenceEditor.Defects;
using Spectre.Console;

namespace Conformance.Cli.Commands;

/// <summary><c>defects [--json]</c>: what the reference editor can be made to do wrong.</summary>
internal static class DefectsCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Describe()
    {
        var json = new Option<bool>("--json") { Description = "Un tableau JSON : id, title, preuves." };
        var command = new Command("defects", "Défauts de l'éditeur de référence, et les preuves que chacun doit rompre.") { json };
        command.SetAction(result => Print(result.GetValue(json)));
        return command;
    }

    private static void Print(bool json)
    {
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(DefectCatalogue.All.Select(defect => new { defect.Id, defect.Title, defect.Preuves }), Readable));
        else
            AnsiConsole.Write(Listing());
    }

    private static Table Listing()
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Défaut", "Ce qu'il fait", "Preuves rompues");
        foreach (var defect in DefectCatalogue.All)
            table.AddRow(Markup.Escape(defect.Id), Markup.Escape(defect.Title), Markup.Escape(string.Join(", ", defect.Preuves)));
        return table;
    }
}
