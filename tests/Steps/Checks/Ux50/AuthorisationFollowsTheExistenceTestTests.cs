using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux50;

namespace Conformance.Steps.Tests.Checks.Ux50;

public class AuthorisationFollowsTheExistenceTestTests : CheckTests
{
    private protected override Check Check => new AuthorisationFollowsTheExistenceTest();

    private protected override Recorded Conforming() => Start().Existence("NON_EXISTE").Question(asked: true).Authorisation();

    private protected override Recorded Breaking() => Start().Question(asked: true).Authorisation();

    [Test]
    public void Refuses_a_test_made_for_another() =>
        Judge(Start().Existence("NON_EXISTE", Recorded.Nurse).Question(asked: true).Authorisation()).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_an_authorisation_of_another_beside_the_right_one() =>
        Judge(Conforming().Authorisation(Recorded.Nurse)).Observed.Should().Contain(Recorded.Nurse);

    [Test]
    public void Misses_an_authorisation_that_never_left() =>
        Judge(Start().Existence("NON_EXISTE").Question(asked: true)).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Start() => Requests.Start(DmpState.OuvertNonAutorise);
}
