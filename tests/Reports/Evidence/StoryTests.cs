using Conformance.Reports.Evidence;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Evidence;

public sealed class StoryTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private readonly Recording _run = new();

    [SetUp]
    public void Begin() => _run.Begin(Preuve);

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void Tells_the_steps_in_order_with_what_was_seen_in_each()
    {
        _run.Scenario("s", Preuve).Step("s", "un").Step("s", "deux").Screen("s", "dmp-status", "x");
        _run.End("s");
        Told().Single().Steps.Select(step => (step.Text, step.Events.Count)).Should().Equal(("un", 0), ("deux", 1));
    }

    [Test]
    public void Puts_each_finding_at_the_step_that_asked_for_it()
    {
        _run.Scenario("s", Preuve).Step("s", "un").Ask("s", Preuve, Outcome.Respecte).Step("s", "deux").Ask("s", Preuve, Outcome.Enfreint).End("s");
        Told().Single().Steps.Select(step => step.Findings.Single().Outcome).Should().Equal(Outcome.Respecte, Outcome.Enfreint);
    }

    [Test]
    public void Leaves_out_the_findings_of_other_preuves()
    {
        _run.Scenario("s", Preuve).Step("s", "un").Ask("s", "DMP/UX.14-BIS.01.01", Outcome.Enfreint).Ask("s", Preuve, Outcome.Respecte).End("s");
        Told().Single().Steps.Single().Findings.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Respecte);
    }

    [Test]
    public void Ends_a_step_when_the_next_begins()
    {
        _run.Scenario("s", Preuve).Step("s", "un").Step("s", "deux").End("s");
        var steps = Told().Single().Steps;
        steps[0].Stop.Should().Be(steps[1].Start);
    }

    [Test]
    public void Leaves_out_exchanges_about_patients_lent_to_another_scenario()
    {
        _run.Scenario("s", Preuve).Record(new LeaseTaken([], ["111"]), "s");
        _run.Scenario("t", Preuve).Record(new LeaseTaken([], ["222"]), "t");
        _run.Step("s", "un").Exchange("dmp", "TD0.2", "x", "y", new Dictionary<string, string> { ["ins"] = "222" });
        _run.Exchange("dmp", "TD3.1", "x", "y", new Dictionary<string, string> { ["ins"] = "111" });
        _run.End("s");
        Told()[0].Steps.Single().Events.Should().ContainSingle().Which.Fact.Should().Match<ExchangeRecorded>(exchange => exchange.Operation == "TD3.1");
    }

    [Test]
    public void Tells_why_it_stopped()
    {
        _run.Scenario("s", Preuve).Step("s", "un").Record(new ScenarioInterrupted(InterruptionCause.Produit, "muet"), "s");
        Told().Single().Interruption!.Message.Should().Be("muet");
    }

    [Test]
    public void Tells_each_execution_of_a_preuve()
    {
        _run.Scenario("s", Preuve).End("s");
        _run.Scenario("t", Preuve).End("t");
        Told().Select(story => story.Execution).Should().Equal("s", "t");
    }

    private IReadOnlyList<Story> Told() => new StoryTeller(_run.View).Tell(_run.Report.Preuves[0]);
}
