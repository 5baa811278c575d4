using System.CommandLine;

namespace Conformance.Cli.Commands;

/// <summary>The command line of DESIGN section 7.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(IReadOnlyList<string> args, TimeProvider clock) => Describe(clock).Parse(args.Count == 0 ? ["run"] : args).InvokeAsync();

    /// <summary>Every command, with its arguments and options.</summary>
    public static RootCommand Describe(TimeProvider clock)
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
            new DossierCommand(clock).Describe(),
            new AttestCommand(clock).Describe(),
            GridCommand.Describe(),
            AnnexCommand.Describe(),
            new MergeCommand(clock).Describe(),
            FilmCommand.Describe(),
            CompareCommand.Describe(),
            new LedgerCommand(clock).Describe(),
            new SealCommand(clock).Describe(),
            new VerifyCommand(clock).Describe(),
            InitCommand.Describe(),
            SchemaCommand.Describe(),
            TestCommand.Describe(),
        ];
        foreach (var command in commands)
            root.Subcommands.Add(command);
        return root;
    }
}
