using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class SampleTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task A_product_unlike_the_reference_editor_is_judged_by_its_file_alone()
    {
        var result = await _conformance.WithLanterne().RunAsync(SampleProduct.EditorFile);
        var report = _conformance.Report();
        report.Preuves.Where(preuve => preuve.Verdict is not Verdict.Conforme).Select(preuve => $"{preuve.Id} {preuve.Verdict} {preuve.Reason}").Should().BeEmpty(result.StandardOutput);
        report.Preuves.Should().HaveCount(11);
        report.Preuves.SelectMany(preuve => preuve.Findings).Where(finding => finding.Outcome is Outcome.Enfreint).Should().BeEmpty();
        report.Observations.Select(observation => $"{observation.Service} {observation.Rule} {observation.Observed}").Should().BeEmpty();
        result.ExitCode.Should().Be(0);
    }
}
