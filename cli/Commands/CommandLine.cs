using System.CommandLine;

namespace Conformance.Cli.Commands;

/// <summary>The command line of DESIGN section 7.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(IReadOnlyList<string> args, TimeProvider clock)
    {
        var run = new RunCommand(clock);
        var root = new RootCommand("Conformance : le produit respecte-t-il le REM ? Sans argument, toutes les preuves sont jugées sur l'éditeur de référence.");
        Command[] commands =
        [
            run.Describe(),
            new CheckCommand(clock).Describe(),
            new MapCommand(clock).Describe(),
            new FakesCommand(clock).Describe(),
            new DefectsCommand(clock).Describe(),
            JudgeCommand.Describe(),
            new MergeCommand(clock).Describe(),
            new SealCommand(clock).Describe(),
            new VerifyCommand(clock).Describe(),
            InitCommand.Describe(),
            SchemaCommand.Describe(),
            TestCommand.Describe(),
        ];
        foreach (var command in commands)
            root.Subcommands.Add(command);
        return root.Parse(args.Count == 0 ? ["run"] : args).InvokeAsync();
    }
}
