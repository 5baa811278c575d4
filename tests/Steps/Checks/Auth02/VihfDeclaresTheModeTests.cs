using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;

namespace Conformance.Steps.Tests.Checks.Auth02;

public class VihfDeclaresTheModeTests : CheckTests
{
    private protected override Check Check => new VihfDeclaresTheMode();

    private protected override Recorded Conforming() => Turns.Of(Recorded.Doctor, Recorded.Nurse);

    private protected override Recorded Breaking() => Turns.Of(Recorded.Doctor, Recorded.Nurse, context: Turns.Password);

    [Test]
    public void Refuses_an_assertion_without_mode() => Judge(Turns.Of(Recorded.Doctor, Recorded.Nurse, mode: "")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Lets_a_password_context_pass_with_the_declaration_of_air_simplifie() =>
        Judge(Turns.Of(Recorded.Doctor, Recorded.Nurse, context: Turns.Password, declaration: "CONF_EXI_PGSSIS")).Outcome.Should().Be(Outcome.Respecte);
}
