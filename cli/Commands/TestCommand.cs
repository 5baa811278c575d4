using CliWrap;
using Command = System.CommandLine.Command;

namespace Conformance.Cli.Commands;

/// <summary><c>test</c>: the project's own tests.</summary>
internal static class TestCommand
{
    public static Command Describe()
    {
        var command = new Command("test", "Les tests du projet lui-même ; les arguments vont à dotnet test.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellation) => TestAsync(result.UnmatchedTokens, cancellation));
        return command;
    }

    private static async Task<int> TestAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        await using var error = Console.OpenStandardError();
        var result = await CliWrap.Cli.Wrap("dotnet")
            .WithArguments(["test", Path.Combine(Repository.Root, "Conformance.sln"), "--nologo", .. arguments])
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStream(error))
            .ExecuteAsync(cancellation);
        return result.ExitCode;
    }
}
