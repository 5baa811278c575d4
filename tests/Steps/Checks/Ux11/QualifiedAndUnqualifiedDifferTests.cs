using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux11;

namespace Conformance.Steps.Tests.Checks.Ux11;

public class QualifiedAndUnqualifiedDifferTests : CheckTests
{
    private protected override Check Check => new QualifiedAndUnqualifiedDiffer();

    private protected override Recorded Conforming() => Identities.Shown("Qualifiée", "Récupérée", "Qualifiée");

    private protected override Recorded Breaking() => Identities.Shown("Qualifiée", "Qualifiée", "Qualifiée");

    [Test]
    public void Refuses_a_status_that_is_one_patient_late() =>
        Judge(Identities.Shown("Qualifiée", "Qualifiée", "Provisoire")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Says_nothing_when_a_status_is_missing() =>
        Judge(Identities.Shown("Qualifiée", null, "Qualifiée")).Outcome.Should().Be(Outcome.NonObserve);
}
