using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class Td02PrecedesTheIndicationTests : CheckTests
{
    private protected override Check Check => new Td02PrecedesTheIndication();

    private protected override Recorded Conforming() => Indications.TwoRounds(Indications.Words);

    private protected override Recorded Breaking() => Shown(asker: null);

    [Test]
    public void Refuses_a_query_under_another_user_and_names_that_user() =>
        Judge(Shown(Recorded.Nurse)).Observed.Should().Contain(Recorded.Nurse);

    [Test]
    public void Refuses_a_query_older_than_the_state_shown()
    {
        var journal = new Recorded().Declared().Td02(Recorded.Ins, Recorded.Doctor);
        journal.Dmp(Recorded.Ins, Indications.States[3]).Screen("dmp-status", $"ins={Recorded.Ins};user=u1", Recorded.Text("DMP clos"));
        Judge(journal).Outcome.Should().Be(Outcome.Enfreint);
    }

    private static Recorded Shown(string? asker) => Indications.Round(new Recorded().Declared(), 0, (_, state) => Indications.Words(state), asker);
}
