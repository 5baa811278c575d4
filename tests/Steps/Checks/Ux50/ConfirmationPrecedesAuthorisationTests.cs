using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux50;

namespace Conformance.Steps.Tests.Checks.Ux50;

public class ConfirmationPrecedesAuthorisationTests : CheckTests
{
    private protected override Check Check => new ConfirmationPrecedesAuthorisation();

    private protected override Recorded Conforming() => Start().Question(asked: true).Authorisation();

    private protected override Recorded Breaking() => Start().Authorisation().Question(asked: false);

    [Test]
    public void Refuses_a_product_that_neither_asks_nor_authorises() => Judge(Start().Question(asked: false)).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Start() => Requests.Start(DmpState.OuvertNonAutorise).Existence("NON_EXISTE");
}
