using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Ssi.Ie36;

namespace Conformance.Steps.Tests.Checks.Ie36;

public class WeakPasswordIsRefusedTests : CheckTests
{
    private protected override Check Check => new WeakPasswordIsRefused("14 chiffres");

    private protected override Recorded Conforming() => new Recorded().Screen("password-accepted", "class=14 chiffres");

    private protected override Recorded Breaking() => new Recorded().Screen("password-accepted", "class=14 chiffres", Recorded.Text("Mot de passe changé"));

    [Test]
    public void Does_not_speak_of_another_class() =>
        Judge(new Recorded().Screen("password-accepted", "class=fort", Recorded.Text("Mot de passe changé"))).Outcome.Should().Be(Outcome.NonObserve);
}
