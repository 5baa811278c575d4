using System.CommandLine;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Commands;

/// <summary><c>merge RUN_DIR… [--out DIR] [--partial]</c>: one report of the parts of a run.</summary>
internal sealed class MergeCommand(TimeProvider clock)
{
    private readonly Argument<DirectoryInfo[]> _runs = new("courses")
    {
        Description = "Dossiers des courses à réunir, celles d'un même --shard ou d'un même --only réparti.", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Dossier des courses, qui reçoit celui de la fusion ; reports/out par défaut." };
    private readonly Option<bool> _partial = new("--partial") { Description = "Accepte qu'une partie manque : ses preuves sont alors non-observe." };

    public Command Describe()
    {
        var command = new Command("merge", "Réunit les parties d'une course en un seul dossier.") { _runs, _out, _partial };
        command.SetAction((result, cancellation) => MergeAsync(
            [.. result.GetValue(_runs)!.Select(run => run.FullName)],
            result.GetValue(_out)?.FullName ?? Repository.Out,
            result.GetValue(_partial) ? AbsentParts.Told : AbsentParts.Refused,
            cancellation));
        return command;
    }

    private async Task<int> MergeAsync(IReadOnlyList<string> runs, string parent, AbsentParts absence, CancellationToken cancellation)
    {
        try
        {
            return await new Merge(runs, parent, clock, new ConsoleProgress(Console.Out)).GoAsync(absence, cancellation);
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Invalide;
        }
    }
}
