using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class OpenUnauthorisedAndAbsentDifferTests : CheckTests
{
    private protected override Check Check => new OpenUnauthorisedAndAbsentDiffer();

    private protected override Recorded Conforming() => Indications.TwoRounds(Indications.Words);

    private protected override Recorded Breaking() => Indications.TwoRounds(state => state is DmpState.OuvertNonAutorise ? "DMP ouvert" : Indications.Words(state));

    [Test]
    public void Lets_not_created_and_closed_look_alike() =>
        Judge(Indications.TwoRounds(state => state is DmpState.Ferme ? "Pas de DMP" : Indications.Words(state))).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Lets_every_absence_of_authorisation_look_alike()
    {
        var journal = Conforming();
        foreach (var state in new[] { DmpState.OuvertExpire, DmpState.OuvertInterdit })
            journal.Dmp(Recorded.Ins, state).Screen("dmp-status", $"ins={Recorded.Ins};user=u1", Recorded.Text(Indications.Words(DmpState.OuvertNonAutorise)));
        Judge(journal).Outcome.Should().Be(Outcome.Respecte);
    }

    [Test]
    public void Does_not_take_the_time_of_a_query_for_a_distinct_indication()
    {
        var second = 0;
        Judge(Indications.TwoRounds(state => $"DMP interrogé à 10:0{second++ % 10}")).Outcome.Should().Be(Outcome.Enfreint);
    }

    [Test]
    public void Says_nothing_while_a_situation_is_missing() =>
        Judge(Indications.TwoRounds(state => state is DmpState.OuvertNonAutorise ? null : Indications.Words(state))).Outcome.Should().Be(Outcome.NonObserve);
}
