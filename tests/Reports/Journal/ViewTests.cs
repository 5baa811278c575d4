using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Tests.Journal;

public sealed class ViewTests
{
    private static readonly JournalView View = new(
    [
        Entry(1, null, new EditorDeclared([], [], new Dictionary<string, string>())),
        Entry(2, null, new FaultArmed("dmp", "avant")),
        Entry(3, "a", new StepStarted("a1")),
        Entry(4, "b", new StepStarted("b1")),
        Entry(5, null, new FaultArmed("dmp", "pendant")),
        Entry(6, "a", new StepStarted("a2")),
        Entry(7, null, new FaultArmed("dmp", "après")),
        Entry(8, "b", new ScenarioEnded()),
    ]);

    [Test]
    public void Shows_a_scenario_its_own_facts_and_what_services_saw_meanwhile() =>
        View.During("a").Entries.Select(entry => entry.Seq).Should().Equal(1, 3, 5, 6, 8);

    [Test]
    public void Shows_an_unknown_scenario_only_what_is_run_wide() =>
        View.During("inconnu").Entries.Select(entry => entry.Seq).Should().Equal(1, 8);

    [Test]
    public void Stops_before_an_entry() => View.Before(5).Entries.Should().HaveCount(4);

    [Test]
    public void Keeps_the_name_of_its_scenario() => View.During("a").Before(5).Scenario.Should().Be("a");

    [Test]
    public void Knows_the_whole_run_of_which_it_is_a_part() => View.During("b").Before(6).Whole.Entries.Should().HaveCount(View.Entries.Count);

    [Test]
    public void Picks_facts_of_one_kind_in_order() => View.Of<StepStarted>().Select(step => step.Fact.Text).Should().Equal("a1", "b1", "a2");

    private static JournalEntry Entry(long seq, string? scenario, JournalFact fact) => new(seq, DateTimeOffset.UnixEpoch.AddSeconds(seq), scenario, fact);
}
