using System.Diagnostics;
using System.Text.RegularExpressions;
using Conformance.Reports.Packs;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Packs;

/// <summary>The commands of docs/verifier-un-dossier.md, as they stand, on packs of ours and on altered ones.</summary>
[Platform("Linux,MacOsX")]
public sealed partial class ScriptOnlyTests
{
    private static readonly string[] Tools = ["bash", "unzip", "sha256sum", "openssl", "base32"];

    private readonly TempFolder _temp = new();
    private SealedRun _run = null!;

    [SetUp]
    public async Task SealAsync()
    {
        foreach (var tool in Tools.Where(tool => !Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, tool)))))
            Assert.Ignore($"{tool} n'est pas sur cette machine.");
        _run = await SealedRun.ByBothAsync();
        await File.WriteAllTextAsync(_temp["autorite.pem"], Certificates.Authority.ExportCertificatePem());
    }

    [TearDown]
    public void Delete()
    {
        _run?.Dispose();
        _temp.Dispose();
    }

    [Test]
    public void Verify_a_pack_with_its_fingerprint_and_who_signed() =>
        Say(Commands).Should().Match<(int Exit, string Said)>(said => said.Exit == 0 && said.Said.Contains(PackFingerprint.Of(_run.Pack)) && said.Said.Contains("ditions Fictives"));

    [Test]
    public void Verify_the_countersignature() => Say(Commands.Replace("1-editeur", "2-etablissement", StringComparison.Ordinal)).Exit.Should().Be(0);

    [Test]
    public void Fail_on_an_altered_file() => Say(Commands, _run.Change("verdicts.json", text => text + " ")).Should().Match<(int Exit, string Said)>(said => said.Exit != 0 && said.Said.Contains("verdicts.json"));

    [Test]
    public void Fail_on_a_missing_file() => Say(Commands, _run.Remove("verdicts.json")).Exit.Should().NotBe(0);

    [Test]
    public void Fail_on_an_extra_file() => Say(Commands, _run.Put("dossier/annexe.html", "?")).Should().Match<(int Exit, string Said)>(said => said.Exit != 0 && said.Said.Contains("dossier/annexe.html"));

    [Test]
    public void Fail_on_a_manifest_written_anew() => Say(Commands, _run.Change("verdicts.json", text => text + " ").Remanifest()).Exit.Should().NotBe(0);

    [Test]
    public void Fail_on_an_edited_statement() => Say(Commands, _run.Change("sceaux/1-editeur.json", text => text.Replace("4.2.0", "4.3.0", StringComparison.Ordinal))).Exit.Should().NotBe(0);

    [Test]
    public void Fail_on_a_signature_of_somebody_unknown()
    {
        File.WriteAllText(_temp["autorite.pem"], Certificates.Stranger.Certificate.ExportCertificatePem());
        Say(Commands).Exit.Should().NotBe(0);
    }

    [Test]
    public void The_pack_holds_the_same_commands()
    {
        var inside = Indented().Matches(System.Text.Encoding.UTF8.GetString(_run.Read(PackLayout.ReadMe))).Select(line => line.Groups[1].Value).ToList();
        inside.Should().HaveCount(4).And.OnlyContain(line => Commands.Replace("../autorite.pem", "autorite.pem", StringComparison.Ordinal).Contains(line, StringComparison.Ordinal));
    }

    private static string Commands => string.Join('\n', Blocks().Matches(File.ReadAllText(Path.Combine(Tree.Features, "..", "docs", "verifier-un-dossier.md"))).Select(block => block.Groups[1].Value));

    private (int Exit, string Said) Say(string commands, SealedRun? run = null)
    {
        File.Copy((run ?? _run).Pack, _temp["dossier.zip"]);
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", "set -euo pipefail; exec 2>&1\n" + commands]) { WorkingDirectory = _temp.Path, RedirectStandardOutput = true })!;
        var said = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, said);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^     (\\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Indented();
}
