using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class VariantTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [TestCase("cartes")]
    [TestCase("pictogrammes")]
    public async Task A_conforming_variant_stays_wholly_conforme(string variant)
    {
        var result = await _conformance.RunAsync(Path.Combine(CommandLine.Editors, $"{variant}.yaml"));
        _conformance.Report().Preuves.Where(preuve => preuve.Verdict is not Verdict.Conforme).Select(preuve => preuve.Id).Should().BeEmpty(result.StandardOutput);
        result.ExitCode.Should().Be(0);
    }
}
