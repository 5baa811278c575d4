using System.CommandLine;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of the editor file.</summary>
internal static class SchemaCommand
{
    public static Command Describe()
    {
        var command = new Command("schema", "Le schéma JSON du fichier éditeur, pour que votre éditeur de texte complète et vérifie au fil de la frappe.");
        command.SetAction(_ =>
        {
            Console.Write(EditorSchema.ToJson());
            return ExitCodes.Conforme;
        });
        return command;
    }
}
