using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

public class VariantTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [TestCase("cartes", "1/2")]
    [TestCase("pictogrammes", "2/2")]
    public Task Half_of_a_conforming_variant_stays_wholly_conforme(string variant, string shard) => ShouldBeConforme(variant, "--shard", shard);

    [TestCase("cartes")]
    [TestCase("pictogrammes")]
    [Explicit("As long as a whole run each: before a release.")]
    public Task A_conforming_variant_stays_wholly_conforme(string variant) => ShouldBeConforme(variant);

    private async Task ShouldBeConforme(string variant, params string[] options)
    {
        var result = await _conformance.RunAsync([Path.Combine(CommandLine.Editors, $"{variant}.yaml"), "--evidence", "facts", .. options]);
        _conformance.Report().Preuves.Where(preuve => preuve.Verdict is not Verdict.Conforme).Select(preuve => preuve.Id).Should().BeEmpty(result.StandardOutput);
        result.ExitCode.Should().Be(0);
    }
}
