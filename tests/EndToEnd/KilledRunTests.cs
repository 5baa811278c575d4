using CliWrap.EventStream;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class KilledRunTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task What_was_journaled_is_readable_and_the_rest_is_non_observe()
    {
        await KillAfterTheFirstScenarioAsync();
        JournalReader.Read(_conformance.RunFolder).Should().NotBeEmpty();

        var judged = await _conformance.SayAsync("judge", _conformance.RunFolder);
        judged.ExitCode.Should().Be(ExitCodes.Incomplet, judged.StandardOutput + judged.StandardError);
        _conformance.Report().Preuves.Select(preuve => preuve.Verdict).Should().Contain(Verdict.NonObserve).And.NotContain(Verdict.NonConforme);
    }

    private async Task KillAfterTheFirstScenarioAsync()
    {
        using var kill = new CancellationTokenSource();
        try
        {
            await foreach (var said in _conformance.Command("run", "--out", _conformance.Out, "--no-allure-report", "--workers", "1").ListenAsync(kill.Token))
            {
                if (said is StandardOutputCommandEvent line && line.Text.Contains("1/", StringComparison.Ordinal))
                    await kill.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            Assert.That(kill.IsCancellationRequested);
        }
    }
}
