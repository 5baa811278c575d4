using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;

namespace Conformance.Steps.Tests.Checks.Auth02;

public class VihfNamesTheUserOfTheSessionTests : CheckTests
{
    private protected override Check Check => new VihfNamesTheUserOfTheSession();

    private protected override Recorded Conforming() => Turns.Of(Recorded.Doctor, Recorded.Nurse);

    private protected override Recorded Breaking() => Turns.Of(Recorded.Doctor, Recorded.Doctor);

    [Test]
    public void Names_the_user_expected_and_the_one_seen() =>
        Judge(Turns.Of("800000000000", Recorded.Nurse)).Observed.Should().Contain("800000000000").And.Contain(Recorded.Doctor);

    [Test]
    public void Says_nothing_of_a_turn_without_exchange()
    {
        var journal = new Recorded().Declared().Screen("patient-file", $"ins={Recorded.Ins};user=u1;moment=tour", Recorded.Text("Dossier"));
        journal.Td02(Recorded.Ins, Recorded.Nurse).Screen("patient-file", $"ins={Recorded.Ins};user=u2;moment=tour", Recorded.Text("Dossier"));
        Judge(journal).Outcome.Should().Be(Outcome.NonObserve);
    }
}
