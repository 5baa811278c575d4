using CliWrap;
using CliWrap.Exceptions;

namespace Conformance.Cli.Running;

/// <summary>Another program, of which only success matters. Its output is read to the end: a closed pipe would make it fail.</summary>
internal static class ExternalProgram
{
    public static async Task<bool> SucceedsAsync(string program, IReadOnlyList<string> arguments, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return (await Quiet(CliWrap.Cli.Wrap(program).WithArguments(arguments)).ExecuteAsync(limit.Token)).IsSuccess;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or CliWrapException)
        {
            return false;
        }
    }

    /// <summary>The command with its output read and dropped, whatever its exit code.</summary>
    public static Command Quiet(Command command) => command
        .WithStandardOutputPipe(PipeTarget.ToStream(Stream.Null))
        .WithStandardErrorPipe(PipeTarget.ToStream(Stream.Null))
        .WithValidation(CommandResultValidation.None);
}
