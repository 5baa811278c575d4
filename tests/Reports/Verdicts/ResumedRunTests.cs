using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Verdicts;

public sealed class ResumedRunTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private readonly Recording _run = new();

    [SetUp]
    public void Begin() => _run.Begin(Preuve);

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void An_execution_given_up_at_the_resumption_weighs_nothing()
    {
        _run.Scenario("1·s", Preuve).Ask("1·s", Preuve, Outcome.NonObserve);
        _run.Record(new RunResumed(["1·s"]));
        _run.Scenario("2·s", Preuve).Ask("2·s", Preuve, Outcome.Respecte).End("2·s");
        _run.Report.Preuves.Single().Should().Match<PreuveVerdict>(verdict => verdict.Verdict == Verdict.Conforme && verdict.Findings.Count == 1);
    }

    [Test]
    public void An_interruption_of_before_no_longer_makes_a_preuve_invalide()
    {
        _run.Record(new RunInterrupted(InterruptionCause.Environnement, "aucun navigateur"));
        _run.Record(new RunResumed([]));
        _run.Report.Preuves.Single().Verdict.Should().Be(Verdict.NonObserve);
    }
}
