using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

/// <summary>A program started for one test, and ended with it, children included.</summary>
internal sealed class StartedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _said = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StartedProgram(Process process) => _process = process;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Starts a program and waits for what it says of itself.</summary>
    /// <returns>The program, and the first group of the expression.</returns>
    public static async Task<(StartedProgram Program, string Said)> StartAsync(string path, IEnumerable<string> arguments, string expression)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        var program = new StartedProgram(new Process { StartInfo = start });
        program.Listen(new Regex(expression));
        return (program, await program._said.Task.WaitAsync(Patience));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience);
        _process.Dispose();
    }

    private void Listen(Regex expression)
    {
        void Hear(object sender, DataReceivedEventArgs line)
        {
            if (expression.Match(line.Data ?? "") is { Success: true } match)
                _said.TrySetResult(match.Groups[1].Value);
        }

        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }
}
