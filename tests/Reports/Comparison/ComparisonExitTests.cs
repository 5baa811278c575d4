using Conformance.Reports.Comparison;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class ComparisonExitTests
{
    private readonly TwoRuns _runs = new();

    [TearDown]
    public void Delete() => _runs.Dispose();

    [TestCase(Verdict.Conforme, Verdict.Conforme, ComparisonExit.NotWorse)]
    [TestCase(Verdict.NonConforme, Verdict.NonConforme, ComparisonExit.NotWorse)]
    [TestCase(Verdict.NonConforme, Verdict.Conforme, ComparisonExit.NotWorse)]
    [TestCase(Verdict.Conforme, Verdict.NonConforme, ComparisonExit.Worse)]
    [TestCase(Verdict.NonObserve, Verdict.NonConforme, ComparisonExit.Worse)]
    [TestCase(Verdict.Conforme, Verdict.NonObserve, ComparisonExit.Weakened)]
    [TestCase(Verdict.NonConforme, Verdict.Invalide, ComparisonExit.Weakened)]
    [TestCase(Verdict.Conforme, Verdict.NonApplicable, ComparisonExit.Weakened)]
    public void Says_what_a_pipeline_must_do(Verdict before, Verdict after, int exit) => Exit(before, after).Should().Be(exit);

    [Test]
    public void A_new_preuve_is_worse_only_when_it_is_broken()
    {
        Exit(null, Verdict.Conforme).Should().Be(ComparisonExit.NotWorse);
        Exit(null, Verdict.NonConforme).Should().Be(ComparisonExit.Worse);
    }

    [Test]
    public void A_preuve_that_is_gone_weakens() => Exit(Verdict.Conforme, null).Should().Be(ComparisonExit.Weakened);

    [Test]
    public void What_chance_corrected_is_not_corrected() => Exit(Verdict.NonConforme, Verdict.Conforme, configuration: "abc").Should().Be(ComparisonExit.Weakened);

    [Test]
    public void Another_product_does_not_compare()
    {
        var comparison = _runs.Compare(
            _runs.Open(_runs.Run(Outcome.Respecte)), _runs.Open(_runs.Run(Outcome.Respecte), report => report with { Run = report.Run with { Editor = report.Run.Editor with { Product = "Autre" } } }));
        comparison.Exit.Should().Be(ComparisonExit.Weakened);
        comparison.Context.Should().ContainSingle().Which.Should().Be(new ContextChange("Produit", "Dossier Exemple", "Autre"));
        ComparisonWords.Conclusion(comparison).Should().Contain("pas le même produit");
    }

    [Test]
    public void Rules_of_the_services_that_one_run_alone_broke_are_told()
    {
        var comparison = _runs.Compare(_runs.Open(_runs.Run(Outcome.Respecte)), _runs.Open(_runs.Run(Outcome.Respecte), report => report with { Observations = [new Observation("dmp", "EX_1", Severity.Avertissement, "vu", "wire:1")] }));
        comparison.Rules.Should().ContainSingle().Which.Should().Be(new RuleChange("dmp", "EX_1", true, "vu"));
        comparison.Exit.Should().Be(ComparisonExit.NotWorse);
    }

    private int Exit(Verdict? before, Verdict? after, string? configuration = null) => _runs.Compare(Judged(before, configuration), Judged(after, configuration)).Exit;

    private Reports.Comparison.Sources.RunSource Judged(Verdict? verdict, string? configuration) => _runs.Open(_runs.Run(Outcome.Respecte), report => report with
    {
        Run = report.Run with { Configuration = configuration },
        Preuves = verdict is null ? [] : [report.Preuves[0] with { Verdict = verdict.Value }],
    });
}
