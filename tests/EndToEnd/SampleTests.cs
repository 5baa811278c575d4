using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class SampleTests
{
    /// <summary>Exigences whose functions the sample has; it stays non-observe for the others.</summary>
    private static readonly string[] Covered = ["DMP/AUTH.02", "DMP/UX.12", "DMP/UX.14-BIS", "MSS/UX.10", "SC.DMP/CONF.11", "SC.SSI/IE.36"];

    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task A_product_unlike_the_reference_editor_is_judged_by_its_file_alone()
    {
        var result = await _conformance.WithLanterne().RunAsync([SampleProduct.EditorFile, "--only", .. Covered]);
        var report = _conformance.Report();
        report.Preuves.Where(preuve => preuve.Verdict is not Verdict.Conforme).Select(preuve => $"{preuve.Id} {preuve.Verdict} {preuve.Reason}").Should().BeEmpty(result.StandardOutput);
        report.Preuves.Select(preuve => preuve.Exigence).Distinct().Should().BeEquivalentTo(Covered);
        report.Preuves.SelectMany(preuve => preuve.Findings).Where(finding => finding.Outcome is Outcome.Enfreint).Should().BeEmpty();
        report.Observations.Select(observation => $"{observation.Service} {observation.Rule} {observation.Observed}").Should().BeEmpty();
        result.ExitCode.Should().Be(0);
    }
}
