using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Airs06;

namespace Conformance.Steps.Tests.Checks.Airs06;

public class AccountShowsTheNationalIdTests : CheckTests
{
    private protected override Check Check => new AccountShowsTheNationalId(2);

    private protected override Recorded Conforming() => Accounts.Turns($"RPPS {Recorded.Nurse[1..]}", Recorded.Nurse);

    private protected override Recorded Breaking() => Accounts.Turns($"RPPS {Recorded.Doctor[1..]}", Recorded.Nurse);

    [Test]
    public void Reads_an_identifier_written_in_groups() =>
        Judge(Accounts.Turns($"8 {Recorded.Nurse[1..6]} {Recorded.Nurse[6..]}", Recorded.Nurse)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_nothing_of_a_turn_without_exchange() =>
        Judge(new Recorded().Declared().Screen("own-account", "user=u1").Screen("own-account", "user=u2", Recorded.Text(Recorded.Nurse))).Outcome.Should().Be(Outcome.NonObserve);
}
