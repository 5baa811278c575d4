using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Airs06;

namespace Conformance.Steps.Tests.Checks.Airs06;

public class VihfCarriesTheNationalIdTests : CheckTests
{
    private protected override Check Check => new VihfCarriesTheNationalId(2);

    private protected override Recorded Conforming() => Accounts.Turns(Recorded.Nurse, Recorded.Nurse);

    private protected override Recorded Breaking() => Accounts.Turns(Recorded.Nurse, "899900000300");

    [Test]
    public void Names_the_transaction_and_the_identifier_that_it_carried() =>
        Judge(Breaking()).Observed.Should().Contain("TD3.1").And.Contain("899900000300").And.Contain(Recorded.Nurse);

    [Test]
    public void Leaves_the_first_turn_to_its_own_preuve() =>
        new VihfCarriesTheNationalId(1).Judge(Breaking().View).Outcome.Should().Be(Outcome.Respecte);
}
