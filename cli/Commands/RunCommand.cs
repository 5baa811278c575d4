using System.CommandLine;
using Conformance.Cli.Guidance;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser.Watching;

namespace Conformance.Cli.Commands;

/// <summary><c>run [FILE.yaml] [--only ID …] [--defect ID …] [--out DIR] [--workers N] [--shard i/n] [--evidence …] [--guided …]</c>.</summary>
internal sealed class RunCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo?> _file = new("fichier") { Description = "Fichier éditeur ; sans lui, l'éditeur de référence.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Exigence, scénario ou preuve à juger, brut ou canonique ; répétable.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _defects = new("--defect")
    {
        Description = "Défaut de l'éditeur de référence à activer (voir « defects »).", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Dossier des courses ; reports/out par défaut." };
    private readonly Option<int> _workers = new("--workers") { Description = "Scénarios menés de front, de 1 à 16.", DefaultValueFactory = _ => 4 };
    private readonly Option<string?> _shard = new("--shard") { Description = "Partie i/n de la course, à réunir ensuite par « merge »." };
    private readonly Option<EvidenceDepth> _evidence = new("--evidence")
    {
        Description = "Ce qui est gardé des écrans : « facts » (ce que les vérifications jugent), « screens » (et leurs images) ou « complete » (et le film de chaque scénario et sa trace).",
        DefaultValueFactory = _ => EvidenceDepth.Screens,
    };

    private readonly Option<bool> _noReport = new("--no-allure-report") { Description = "N'appelle pas Allure, même si Node est là." };

    private readonly GuidedOptions _guided = new();

    public Command Describe()
    {
        _workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 16)
                result.AddError("--workers attend un nombre de 1 à 16.");
        });
        _shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ShardChoice.Read(text) is null)
                result.AddError(ShardChoice.Expected);
        });
        var command = new Command("run", "Juge les preuves sur un produit.") { _file, _only, _defects, _out, _workers, _shard, _evidence, _noReport };
        _guided.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(Request(result), cancellation));
        return command;
    }

    private RunRequest Request(ParseResult result) => new(
        result.GetValue(_file)?.FullName ?? Repository.ReferenceEditorFile,
        result.GetValue(_only) ?? [],
        result.GetValue(_defects) ?? [],
        result.GetValue(_out)?.FullName ?? Repository.Out,
        result.GetValue(_workers),
        result.GetValue(_shard) is { } shard ? ShardChoice.Read(shard) : null,
        WithAllureReport: !result.GetValue(_noReport))
    {
        Guided = _guided.Of(result, workersGiven: result.GetResult(_workers) is { Implicit: false }),
        Resume = _guided.Resume(result),
        Depth = result.GetValue(_evidence),
    };

    private async Task<int> RunAsync(RunRequest request, CancellationToken cancellation)
    {
        try
        {
            return await new Run(request, clock, new ConsoleProgress(Console.Out)).GoAsync(cancellation);
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Invalide;
        }
    }
}
