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

    [TestCase(Recorded.Nurse, Outcome.Respecte, Outcome.Respecte, TestName = "A_request_at_the_log_in_is_of_the_newcomer")]
    [TestCase(Recorded.Doctor, Outcome.Respecte, Outcome.Respecte, TestName = "A_late_request_is_still_of_the_former_user")]
    [TestCase("899900000300", Outcome.Respecte, Outcome.Enfreint, TestName = "A_request_of_nobody_at_the_log_in_is_held_against_the_newcomer")]
    public void Between_two_turns(string named, Outcome first, Outcome second)
    {
        var view = Accounts.Between(named).View;
        new[] { 1, 2 }.Select(turn => new VihfCarriesTheNationalId(turn).Judge(view).Outcome).Should().Equal(first, second);
    }

    [Test]
    public void The_former_users_identifier_is_wrong_once_the_session_is_the_newcomers() =>
        Judge(Accounts.Between(Recorded.Nurse, opened: Recorded.Doctor)).Outcome.Should().Be(Outcome.Enfreint);
}
