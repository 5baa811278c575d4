using System.CommandLine.Parsing;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>What a person attests on the command line, and what the next run makes of it; neither browser nor product is needed.</summary>
public class AttestTests
{
    private readonly CommandLine _conformance = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-attest-").FullName;

    private string Editor => Path.Combine(_folder, "produit.yaml");

    [SetUp]
    public void WriteEditor() => File.WriteAllText(Editor, "attestations: attestations.yaml\n" + File.ReadAllText(Path.Combine(CommandLine.Editors, "reference.yaml")));

    [TearDown]
    public void Discard()
    {
        _conformance.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_yes_and_a_no_are_told_by_the_next_run_with_the_document_kept()
    {
        var form = Path.Combine(_folder, "pas.pdf");
        await File.WriteAllTextAsync(form, "plan d'assurance sécurité");
        (await AttestAsync("SC.SSI/GEN.03 BIS", "--reponse", "oui", "--piece", form)).Should().Be(ExitCodes.Conforme);
        (await AttestAsync("SC.SSI/GEN.11", "--reponse", "non")).Should().Be(ExitCodes.Conforme);

        var run = await _conformance.With("PLAYWRIGHT_CHROMIUM", "/nulle/part").RunAsync(Editor, "--only", "SC.SSI/GEN.03 BIS", "SC.SSI/GEN.11", "SC.SSI/GEN.01");
        run.ExitCode.Should().Be(ExitCodes.NonConforme, run.StandardError);
        _conformance.Report().Preuves.Select(preuve => preuve.Verdict).Should().Equal(Verdict.AAttester, Verdict.Atteste, Verdict.NonConforme);
        File.ReadAllText(Path.Combine(_conformance.RunFolder, _conformance.Report().Preuves[1].Evidence.Single())).Should().Be("plan d'assurance sécurité");
    }

    [Test]
    public async Task The_commands_of_the_page_work_as_written()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "pas.pdf"), "plan");
        foreach (var arguments in DocumentedCommands.In("docs", "attestations.md"))
        {
            string[] words = [.. CommandLineParser.SplitCommandLine(arguments.Replace("mon-dpi.yaml", Editor, StringComparison.Ordinal).Replace("pas.pdf", Path.Combine(_folder, "pas.pdf"), StringComparison.Ordinal))];
            var said = await _conformance.With("CI", "1").SayAsync(words[0] == "run" ? [.. words, "--out", _conformance.Out] : words);
            said.ExitCode.Should().Be(words.Contains("--list") ? ExitCodes.Incomplet : ExitCodes.Conforme, $"« {arguments} » : {said.StandardError}");
        }
    }

    [Test]
    public async Task What_is_attested_after_a_run_enters_it_when_it_is_resumed()
    {
        (await _conformance.RunAsync(Editor, "--only", "SC.SSI/GEN.01")).ExitCode.Should().Be(ExitCodes.Incomplet);
        await AttestAsync("SC.SSI/GEN.01", "--reponse", "oui");
        (await _conformance.SayAsync("run", Editor, "--resume", _conformance.RunFolder, "--no-allure-report")).ExitCode.Should().Be(ExitCodes.Conforme);
        _conformance.Report().Preuves.Single().Verdict.Should().Be(Verdict.Atteste);
    }

    [Test]
    public async Task What_is_attested_of_a_preuve_that_the_run_did_not_begin_on_is_told_of_when_it_is_resumed()
    {
        await _conformance.RunAsync(Editor, "--only", "SC.SSI/GEN.01");
        await AttestAsync("SC.SSI/GEN.11", "--reponse", "oui");
        var said = await _conformance.SayAsync("run", Editor, "--resume", _conformance.RunFolder, "--no-allure-report");
        (said.StandardOutput + said.StandardError).Should().ContainAll("1 attestation(s) ne sont pas retenues", "SC.SSI/GEN.11.01.01", "sans --resume");
    }

    [Test]
    public async Task What_lacks_is_said_at_once_and_nothing_is_written()
    {
        var said = await _conformance.With("CI", "1").SayAsync("attest", Editor, "SC.SSI/GEN.18", "--piece", "absente.pdf");
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().ContainAll("4 problème(s)", "--reponse", "--nom", "--role", "absente.pdf");
        File.Exists(Path.Combine(_folder, "attestations.yaml")).Should().BeFalse();
    }

    [Test]
    public async Task The_list_says_what_is_attested_and_what_is_due()
    {
        await AttestAsync("SC.SSI/GEN.01", "--reponse", "oui");
        var said = await _conformance.SayAsync("attest", Editor, "--list");
        said.ExitCode.Should().Be(ExitCodes.Incomplet, said.StandardError);
        said.StandardOutput.Should().ContainAll("attesté", "à attester", "CDA/HL7.01.01.01");
    }

    [Test]
    public async Task An_editor_file_that_names_no_attestations_says_which_line_to_add()
    {
        var said = await _conformance.SayAsync("attest", Path.Combine(CommandLine.Editors, "reference.yaml"), "--list");
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().Contain("attestations: attestations.yaml");
    }

    private async Task<int> AttestAsync(string preuve, params string[] given) =>
        (await _conformance.With("CI", "1").SayAsync(["attest", Editor, preuve, "--nom", "Dominique Essai", "--role", "RSSI", .. given])).ExitCode;
}
