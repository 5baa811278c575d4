using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux11;

namespace Conformance.Steps.Tests.Checks.Ux11;

public class IdentityStatusIsShownTests : CheckTests
{
    private protected override Check Check => new IdentityStatusIsShown();

    private protected override Recorded Conforming() => Identities.Shown("Qualifiée", "Provisoire", "Qualifiée");

    private protected override Recorded Breaking() => Identities.Shown("Qualifiée", null, "Qualifiée");

    [Test]
    public void Names_the_patient_without_a_status() => Judge(Breaking()).Observed.Should().Contain(Recorded.OtherIns);
}
