using System.Net;
using System.Net.Sockets;
using CliWrap.Buffered;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>Whatever is wrong around the product: exit 2, one clear paragraph in French, and the journal kept.</summary>
public class BadInputTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task No_browser_at_the_path_named()
    {
        var result = await _conformance.With("PLAYWRIGHT_CHROMIUM", "/nulle/part").RunAsync();
        ShouldBeInvalid(result, "/nulle/part", "PLAYWRIGHT_CHROMIUM");
    }

    [Test]
    public async Task Port_taken()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var port = ((IPEndPoint)squatter.LocalEndpoint).Port;
        var result = await _conformance.RunAsync(Edited(text => text.Replace("annuaire: 0", $"annuaire: {port}", StringComparison.Ordinal)));
        ShouldBeInvalid(result, $"{port}", "annuaire");
    }

    [Test]
    public async Task Editor_file_with_three_mistakes_says_all_three()
    {
        var file = Edited(text => text
            .Replace("    log-in:", "    log-on:", StringComparison.Ordinal)
            .Replace("second-factor: psc", "second-factor: pcs", StringComparison.Ordinal)
            .Replace("wrong-passwords: 6", "wrong-passwords: 600", StringComparison.Ordinal));
        ShouldBeInvalid(await _conformance.RunAsync(file), "3 problème(s)", "« log-in »", "« psc »", "600");
    }

    [Test]
    public async Task Wrong_password()
    {
        var result = await _conformance.RunAsync(Edited(text => text.Replace(":-Essai-", ":-Faux-", StringComparison.Ordinal)), "--only", "DMP/UX.12");
        ShouldBeInvalid(result, "n'ouvre pas de session", "mot de passe");
    }

    [Test]
    public async Task Product_down()
    {
        var result = await _conformance.RunAsync(Edited(text => text.Replace("start: { reference: standard }", "url: http://127.0.0.1:9", StringComparison.Ordinal)));
        ShouldBeInvalid(result, "http://127.0.0.1:9", "ne répond pas");
    }

    [Test]
    public async Task Product_that_a_command_fails_to_start()
    {
        var file = Edited(text => text.Replace("start: { reference: standard }", "url: http://127.0.0.1:9\nstart: { command: \"exit 3\" }", StringComparison.Ordinal));
        ShouldBeInvalid(await _conformance.RunAsync(file), "start.command");
    }

    [Test]
    public async Task Certificate_of_the_product_that_has_expired()
    {
        var file = Edited(text => CommandProduct.In(text, certificate: "$(dirname $CONFORMANCE_AUTH_CERT)/auth-expire.crt", key: "$(dirname $CONFORMANCE_AUTH_CERT)/auth-expire.key"));
        ShouldBeInvalid(await _conformance.RunAsync(file, "--only", "DMP/UX.14 BIS"), "hors de sa période de validité", "CONFORMANCE_AUTH_CERT");
    }

    [Test]
    public async Task Nothing_when_a_command_starts_the_product_with_the_right_certificate()
    {
        var file = Edited(text => CommandProduct.In(text, certificate: "$CONFORMANCE_AUTH_CERT", key: "$CONFORMANCE_AUTH_KEY"));
        var result = await _conformance.RunAsync(file, "--only", "DMP/UX.14 BIS");
        result.ExitCode.Should().Be(ExitCodes.Conforme, result.StandardOutput + result.StandardError);
    }

    [TestCase("--only", "DMP/UX.122", "DMP/UX.12")]
    [TestCase("--defect", "statut-absant", "statut-absent")]
    public async Task Unknown_id_names_the_nearest(string option, string unknown, string nearest)
    {
        var result = await _conformance.RunAsync(option, unknown);
        result.ExitCode.Should().Be(ExitCodes.Invalide);
        result.StandardError.Should().Contain(nearest);
    }

    [Test]
    public async Task Folder_that_is_no_run()
    {
        var result = await _conformance.SayAsync("judge", _conformance.Out);
        result.ExitCode.Should().Be(ExitCodes.Invalide);
        result.StandardError.Should().Contain("journal.ndjson");
    }

    [Test]
    public async Task Intention_without_a_map_is_non_observe_and_never_conforme()
    {
        var file = Edited(text => string.Join('\n', text.Split('\n').Where((_, line) => !IsAccessLogAct(text, line))));
        (await _conformance.RunAsync(file, "--only", "DMP/AUTH.02.01.03")).ExitCode.Should().Be(ExitCodes.Incomplet);
        _conformance.Report().Preuves.Should().ContainSingle().Which.Reason.Should().Contain("open-access-log");
    }

    private static bool IsAccessLogAct(string text, int line) =>
        text.Split('\n').Take(line + 1).Last(start => start.Trim().Length > 0 && !start.TrimStart().StartsWith('-')).Trim() == "open-access-log:";

    private void ShouldBeInvalid(BufferedCommandResult result, params string[] words)
    {
        var said = string.Join(' ', (result.StandardOutput + result.StandardError).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        result.ExitCode.Should().Be(ExitCodes.Invalide, said);
        said.Should().ContainAll(words);
        said.Should().NotContain("   at ", "a stack trace is not a message");
        JournalReader.Read(_conformance.RunFolder).Should().NotBeEmpty();
        _conformance.Report().Preuves.Should().NotContain(preuve => preuve.Verdict == Verdict.Conforme || preuve.Verdict == Verdict.NonConforme);
    }

    private string Edited(Func<string, string> edit)
    {
        var path = Path.Combine(_conformance.Out, "..", $"{Path.GetFileName(_conformance.Out)}.yaml");
        File.WriteAllText(path, edit(File.ReadAllText(Path.Combine(CommandLine.Editors, "reference.yaml"))));
        return path;
    }
}
