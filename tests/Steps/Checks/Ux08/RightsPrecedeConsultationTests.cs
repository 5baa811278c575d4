using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux08;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux08;

public class RightsPrecedeConsultationTests : CheckTests
{
    private protected override Check Check => new RightsPrecedeConsultation();

    private protected override Recorded Conforming() => Start().By("u1", checkedBefore: true).By("u2", checkedBefore: true);

    private protected override Recorded Breaking() => Start().By("u1", checkedBefore: true).By("u2", checkedBefore: false);

    [Test]
    public void Refuses_a_list_that_is_asked_for_before_the_check() =>
        Judge(Start().Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor}").By("u1", checkedBefore: true)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Takes_the_list_of_authorised_dmps_for_a_check() =>
        Judge(Start().Exchange("dmp", "TD0.4", $"user={Recorded.Doctor}").By("u1", checkedBefore: false)).Outcome.Should().Be(Outcome.Respecte);

    private static Recorded Start() => new Recorded().Declared().Lease(Recorded.Ins);
}
