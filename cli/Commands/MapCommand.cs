using System.CommandLine;
using Conformance.Cli.Recording;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Cli.Commands;

/// <summary><c>map FILE.yaml</c>: write the UI map by showing.</summary>
internal sealed class MapCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo> _file = new("fichier") { Description = "Fichier éditeur qui reçoit la carte." };

    public Command Describe()
    {
        var command = new Command("map", "Écrit la carte en la montrant : chaque geste fait une fois dans un navigateur visible, rejoué aussitôt.") { _file };
        command.SetAction((result, cancellation) => RecordAsync(result.GetValue(_file)!.FullName, cancellation));
        return command;
    }

    private async Task<int> RecordAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await new RecordingStage(file, RemCatalogue.Load(Repository.Features), new ConsoleProgress(Console.Out), clock).RecordAsync(cancellation);
            return ExitCodes.Conforme;
        }
        catch (Exception problem) when (problem is RefusedException or InterruptionException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCodes.Invalide;
        }
    }
}
