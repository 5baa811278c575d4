using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class ShardedRunTests
{
    /// <summary>Two exigences, one of them broken by the defect.</summary>
    private static readonly string[] Asked = ["--only", "DMP/UX.12", "DMP/UX.14 BIS", "--defect", "statut-absent"];

    private readonly CommandLine _one = new();
    private readonly CommandLine _first = new();
    private readonly CommandLine _second = new();
    private readonly CommandLine _merged = new();

    [TearDown]
    public void Discard()
    {
        foreach (var folder in new[] { _one, _first, _second, _merged })
            folder.Dispose();
    }

    [Test]
    public async Task Two_parts_put_together_give_the_verdicts_of_one_run_and_are_judged_again_to_the_same()
    {
        await Task.WhenAll(_one.RunAsync(Asked), _first.RunAsync([.. Asked, "--shard", "1/2"]), _second.RunAsync([.. Asked, "--shard", "2/2"]));

        var alone = await MergeAsync(_second.RunFolder);
        alone.ExitCode.Should().Be(ExitCodes.Invalide);
        alone.StandardError.Should().Contain("la partie 1/2 est absente").And.Contain("--partial");
        Directory.GetDirectories(_merged.Out).Should().BeEmpty("a merge that is refused leaves nothing");

        var merged = await MergeAsync(_second.RunFolder, _first.RunFolder);
        merged.ExitCode.Should().Be(ExitCodes.NonConforme, merged.StandardOutput + merged.StandardError);
        Verdicts(_merged).Should().Equal(Verdicts(_one)).And.Contain(line => line.Contains(nameof(Verdict.NonConforme)));

        var before = await File.ReadAllTextAsync(Path.Combine(_merged.RunFolder, VerdictFile.FileName));
        (await _merged.SayAsync("judge", _merged.RunFolder)).ExitCode.Should().Be(ExitCodes.NonConforme);
        (await File.ReadAllTextAsync(Path.Combine(_merged.RunFolder, VerdictFile.FileName))).Should().Be(before);
        Directory.GetFiles(Path.Combine(_merged.RunFolder, "allure-results"), "*-result.json").Should().HaveCount(Verdicts(_one).Count);
    }

    [TestCase("2", "2/3")]
    [TestCase("4/3", "2/3")]
    [TestCase("1/99", "parties au plus")]
    public async Task A_part_that_cannot_be_is_refused_before_anything_runs(string shard, string said)
    {
        var result = await _one.RunAsync("--shard", shard);
        result.ExitCode.Should().NotBe(0);
        result.StandardError.Should().Contain(said);
        Directory.GetDirectories(_one.Out).Should().BeEmpty();
    }

    private Task<CliWrap.Buffered.BufferedCommandResult> MergeAsync(params string[] runs) => _merged.SayAsync(["merge", .. runs, "--out", _merged.Out]);

    private static IReadOnlyList<string> Verdicts(CommandLine run) => [.. run.Report().Preuves.Select(preuve =>
        $"{preuve.Id} {preuve.Verdict} {string.Join(',', preuve.Findings.Select(finding => $"{finding.Check} {finding.Outcome} {finding.Witnesses.Count}"))}")];
}
