using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>What a run does to a product before its scenarios and after them.</summary>
public class HooksTests
{
    private readonly CommandLine _conformance = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-hooks-").FullName;

    [TearDown]
    public void Discard()
    {
        _conformance.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_product_that_never_answers_is_stopped_and_its_configuration_is_put_back()
    {
        await File.WriteAllTextAsync(InFolder("app.tpl"), "dmp={{dmp.url}}\n");
        await File.WriteAllTextAsync(InFolder("app.properties"), "dmp=le vrai\n");
        var file = Edited("""
            url: http://127.0.0.1:9
            configuration: [ { template: app.tpl, to: app.properties } ]
            hooks:
              start: { command: cp app.properties vu.txt, seconds: 2 }
              stop: { command: touch arrete.txt }
            """);
        var result = await _conformance.RunAsync(file);
        result.ExitCode.Should().Be(ExitCodes.Invalide, result.StandardOutput + result.StandardError);
        (await File.ReadAllTextAsync(InFolder("vu.txt"))).Should().StartWith("dmp=https://127.0.0.1:");
        (await File.ReadAllTextAsync(InFolder("app.properties"))).Should().Be("dmp=le vrai\n");
        File.Exists(InFolder("arrete.txt")).Should().BeTrue();
    }

    [Test]
    public async Task A_product_for_one_person_at_a_time_is_run_in_turn_reset_and_told_when_it_is_not_left_as_found()
    {
        var file = Edited("""
            start: { reference: standard }
            sessions-at-once: 1
            hooks:
              reset: { command: echo . >> remis.txt }
              stop: { command: "echo base verrouillée; exit 4" }
            """);
        var result = await _conformance.RunAsync(file, "--only", "DMP/UX.14 BIS", "SC.DMP/CONF.11", "--workers", "4");
        var said = string.Join(' ', result.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        result.ExitCode.Should().Be(ExitCodes.Conforme, said + result.StandardError);
        (await File.ReadAllLinesAsync(InFolder("remis.txt"))).Should().HaveCount(2);
        said.Should().Contain("pas rendu comme il a été trouvé").And.Contain("base verrouillée");
        _conformance.Report().Observations.Should().ContainSingle().Which.Rule.Should().Be(ProductObservations.LeftChanged);
        ScenariosAtOnce().Should().Be(1);
    }

    [Test]
    public async Task A_product_whose_log_in_is_slow_keeps_its_sessions_and_its_verdicts()
    {
        var file = Edited("start: { reference: standard }\nkeep-sessions: true");
        var result = await _conformance.RunAsync(file, "--only", "DMP/UX.12", "DMP/UX.14 BIS", "MSS/UX.10", "--workers", "1");
        result.ExitCode.Should().Be(ExitCodes.Conforme, result.StandardOutput + result.StandardError);
        JournalReader.Read(_conformance.RunFolder).Select(entry => entry.Fact).OfType<SessionResumed>().Should().NotBeEmpty();
    }

    private int ScenariosAtOnce()
    {
        var changes = JournalReader.Read(_conformance.RunFolder).Select(entry => entry.Fact switch { ScenarioStarted => 1, ScenarioEnded or ScenarioInterrupted => -1, _ => 0 });
        var (open, most) = (0, 0);
        foreach (var change in changes)
            most = Math.Max(most, open += change);
        return most;
    }

    private string Edited(string start)
    {
        var path = InFolder("editor.yaml");
        File.WriteAllText(path, File.ReadAllText(Path.Combine(CommandLine.Editors, "reference.yaml")).Replace("start: { reference: standard }", start, StringComparison.Ordinal));
        return path;
    }

    private string InFolder(string name) => Path.Combine(_folder, name);
}
