using System.Management.Automation;
using System.Management.Automation.Runspaces;
using CliWrap;
using CliWrap.Buffered;

namespace Conformance.EndToEnd.Tests;

/// <summary>run.ps1 and run.sh are twins: the same arguments to the same program, the same exit code back.</summary>
public class TwinScriptsTests
{
    private static readonly string[] Arguments = ["judge", "dossier absent"];

    [Test]
    public async Task Both_pass_on_the_same_arguments_and_exit_code()
    {
        var shell = await CliWrap.Cli.Wrap(Path.Combine(CommandLine.Root, "run.sh")).WithArguments(Arguments).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        var (exit, said) = PowerShellRun();
        shell.ExitCode.Should().Be(2);
        shell.StandardError.Should().Contain("dossier absent");
        exit.Should().Be(shell.ExitCode, said);
    }

    [Test]
    public void Run_ps1_parses_and_holds_no_logic()
    {
        System.Management.Automation.Language.Parser.ParseFile(Path.Combine(CommandLine.Root, "run.ps1"), out _, out var errors);
        errors.Should().BeEmpty();
        File.ReadAllLines(Path.Combine(CommandLine.Root, "run.ps1")).Should().HaveCountLessThanOrEqualTo(3);
        File.ReadAllLines(Path.Combine(CommandLine.Root, "run.sh")).Should().HaveCountLessThanOrEqualTo(3);
    }

    private static (int Exit, string Said) PowerShellRun()
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        var output = shell.AddCommand(Path.Combine(CommandLine.Root, "run.ps1")).AddParameters(Arguments).Invoke();
        var exit = (int)runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
        return (exit, string.Join('\n', output.Concat(shell.Streams.Error.Select(error => new PSObject(error)))));
    }
}
