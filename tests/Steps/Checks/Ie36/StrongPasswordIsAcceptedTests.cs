using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Ssi.Ie36;

namespace Conformance.Steps.Tests.Checks.Ie36;

public class StrongPasswordIsAcceptedTests : CheckTests
{
    private protected override Check Check => new StrongPasswordIsAccepted();

    private protected override Recorded Conforming() => Changed([Recorded.Text("Mot de passe changé")], [Recorded.Text("Code à usage unique")]);

    private protected override Recorded Breaking() => Changed([], []);

    [Test]
    public void Refuses_an_acceptance_that_does_not_open() => Judge(Changed([Recorded.Text("Mot de passe changé")], [])).Observed.Should().Contain("n'ouvre pas");

    private static Recorded Changed(ElementSeen[] answer, ElementSeen[] entry) =>
        new Recorded().Screen("password-accepted", "class=fort", answer).Screen("second-factor-asked", "moment=nouveau-mot-de-passe", entry);
}
