using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class IndicationFollowsTheDmpTests : CheckTests
{
    private protected override Check Check => new IndicationFollowsTheDmp();

    private protected override Recorded Conforming() => Indications.TwoRounds(Indications.Words);

    private protected override Recorded Breaking()
    {
        var journal = Indications.Round(new Recorded().Declared(), 0, (_, state) => Indications.Words(state), Recorded.Doctor);
        return Indications.Round(journal, 1, (patient, _) => Indications.Words(Indications.States[patient]), Recorded.Doctor);
    }

    [Test]
    public void Says_nothing_before_the_states_were_swapped() =>
        Judge(Indications.Round(new Recorded(), 0, (_, state) => Indications.Words(state), Recorded.Doctor)).Outcome.Should().Be(Outcome.NonObserve);
}
