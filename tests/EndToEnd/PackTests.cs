using System.Collections.ObjectModel;
using System.IO.Compression;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>A run sealed by its editor, countersigned by a hospital, verified by a third.</summary>
public class PackTests
{
    private readonly CommandLine _conformance = new();

    private string Pack => Path.Combine(_conformance.Out, "dossier.zip");

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task Is_sealed_countersigned_verified_and_no_longer_once_altered()
    {
        await _conformance.RunAsync("--only", "DMP/UX.12");
        await ShouldSucceedAsync("seal", _conformance.RunFolder, "--out", Pack, "--cert", Editor.Certificate, "--key", Editor.Key);
        await ShouldSucceedAsync("seal", Pack, "--cert", Hospital.Certificate, "--key", Hospital.Key);
        (await VerifyAsync("--judge", "--rem", "REM-HOP-DPI-Va2")).Should().Be(ExitCodes.Conforme);
        PowerShellSays().Should().BeEmpty();

        using (var zip = ZipFile.Open(Pack, ZipArchiveMode.Update))
            zip.GetEntry("dossier/style.css")!.Delete();
        (await VerifyAsync()).Should().Be(ExitCodes.NonConforme);
    }

    [Test]
    public async Task Is_not_sealed_while_a_run_could_not_tell()
    {
        await _conformance.With("PLAYWRIGHT_CHROMIUM", "/nulle/part").RunAsync("--only", "DMP/UX.12");
        var said = await _conformance.SayAsync("seal", _conformance.RunFolder);
        said.ExitCode.Should().Be(ExitCodes.NonConforme);
        said.StandardError.Should().ContainAll("Rien n'est scellé", "doute sans réserve", "DMP/UX.12.01.01", "--avec-reserves");
    }

    [TestCase("seal", "nulle-part", "n'est ni le dossier d'une course")]
    [TestCase("seal", "nulle-part --cert absent.pem", "vont ensemble")]
    [TestCase("verify", "nulle-part.zip", "Ce dossier ne peut pas être lu")]
    [TestCase("verify", "nulle-part.zip --trust absent.pem", "Donnez un fichier PEM")]
    public async Task Says_what_is_wrong_with_what_was_given(string command, string arguments, string expected)
    {
        var said = await _conformance.SayAsync([command, .. arguments.Split(' ')]);
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        (said.StandardOutput + said.StandardError).Should().Contain(expected).And.NotContain("   at ");
    }

    private Signatory Editor => Signatory.In(_conformance.Out, "Éditeur");

    private Signatory Hospital => Signatory.In(_conformance.Out, "Hôpital");

    private async Task ShouldSucceedAsync(params string[] arguments)
    {
        var said = await _conformance.SayAsync(arguments);
        said.ExitCode.Should().Be(0, said.StandardOutput + said.StandardError);
    }

    private async Task<int> VerifyAsync(params string[] arguments)
    {
        var both = Path.Combine(_conformance.Out, "confiance.pem");
        await File.WriteAllTextAsync(both, await File.ReadAllTextAsync(Editor.Certificate) + "\n" + await File.ReadAllTextAsync(Hospital.Certificate));
        return (await _conformance.SayAsync(["verify", Pack, "--trust", both, .. arguments])).ExitCode;
    }

    /// <summary>What the commands for PowerShell say of the pack, unpacked.</summary>
    private Collection<PSObject> PowerShellSays()
    {
        var folder = Path.Combine(_conformance.Out, "déballé");
        ZipFile.ExtractToDirectory(Pack, folder);
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(DocumentedCommands.Blocks("powershell", "docs", "verifier-un-dossier.md").Single().Replace("$pwd", folder, StringComparison.Ordinal));
        var said = shell.Invoke();
        shell.Streams.Error.Should().BeEmpty();
        return said;
    }
}
