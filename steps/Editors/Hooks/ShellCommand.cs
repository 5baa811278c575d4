using System.Runtime.InteropServices;
using System.Text;
using CliWrap;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Hooks;

/// <summary>A shell command of the editor file that comes to its end. What it says goes to a file, so that whatever it leaves running in the background holds nobody up.</summary>
internal sealed class ShellCommand(string command, string folder, IReadOnlyDictionary<string, string?> environment)
{
    private const string OutputVariable = "CONFORMANCE_HOOK_OUTPUT";
    private const int LongestOutput = 1000;
    private const int NotExecutable = 126;
    private const int NotFound = 127;

    /// <summary>Runs it.</summary>
    /// <returns>Null when it ended with 0.</returns>
    /// <exception cref="OperationCanceledException">It was stopped, with all that it had started.</exception>
    public async Task<HookFailure?> RunAsync(Func<string, string> redact, CancellationToken limit)
    {
        var scratch = Directory.CreateTempSubdirectory("conformance-hook-").FullName;
        try
        {
            var output = Path.Combine(scratch, "sortie.txt");
            var ended = await Shell()
                .WithWorkingDirectory(folder)
                .WithEnvironmentVariables(environment.Append(new(OutputVariable, output)).ToDictionary())
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(limit);
            return ended.ExitCode == 0 ? null : new HookFailure(
                ended.ExitCode is NotExecutable or NotFound ? InterruptionCause.Configuration : InterruptionCause.Environnement,
                $"la commande « {command} » finit par le code {ended.ExitCode}{Said(output, redact)}");
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private Command Shell() => RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
        ? Cli.Wrap("cmd.exe").WithArguments(["/c", $"({command}) > %{OutputVariable}% 2>&1"])
        : Cli.Wrap("/bin/sh").WithArguments(["-c", $"exec > \"${OutputVariable}\" 2>&1\n{command}"]);

    private static string Said(string output, Func<string, string> redact)
    {
        var text = System.IO.File.Exists(output) ? redact(System.IO.File.ReadAllText(output, Encoding.UTF8).Trim()) : "";
        return text.Length switch
        {
            0 => " sans rien dire",
            > LongestOutput => $" et dit « …{text[^LongestOutput..]} »",
            _ => $" et dit « {text} »",
        };
    }
}
