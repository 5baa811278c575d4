using Conformance.Reports.Comparison;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests.Pipelines;

public class CompareCommandTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task A_regression_exits_1_and_is_told_on_the_terminal_in_html_and_in_json()
    {
        var (html, json) = (Path.Combine(_conformance.Out, "c.html"), Path.Combine(_conformance.Out, "c.json"));
        var said = await _conformance.SayAsync("compare", Run("avant", Verdict.Conforme), Run("après", Verdict.NonConforme), "--html", html, "--json", json);
        said.ExitCode.Should().Be(ComparisonExit.Worse, said.StandardError);
        said.StandardOutput.Should().ContainAll(Preuve, "régressée", "conforme", "non conforme", "Une preuve est non conforme, qui ne l'était pas.");
        (await File.ReadAllTextAsync(html)).Should().Contain("régressée");
        (await File.ReadAllTextAsync(json)).Should().Contain("\"movement\": \"regressee\"");
    }

    [Test]
    public async Task Runs_that_cannot_be_read_exit_2_and_are_both_named()
    {
        var said = await _conformance.SayAsync("compare", Path.Combine(_conformance.Out, "un"), Path.Combine(_conformance.Out, "deux"));
        said.ExitCode.Should().Be(ComparisonExit.Unreadable);
        said.StandardError.Should().ContainAll("un : ", "deux : ").And.NotContain("   at ");
    }

    [Test]
    public async Task A_page_that_cannot_be_written_exits_2()
    {
        var run = Run("seule", Verdict.Conforme);
        var said = await _conformance.SayAsync("compare", run, run, "--html", _conformance.Out);
        said.ExitCode.Should().Be(ComparisonExit.Unreadable);
        said.StandardError.Should().Contain("Choisissez un autre fichier");
    }

    private string Run(string id, Verdict verdict) => HandMadeRun.Write(_conformance.Out, id, (Preuve, verdict));
}
