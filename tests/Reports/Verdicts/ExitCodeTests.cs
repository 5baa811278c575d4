using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Verdicts;

public sealed class ExitCodeTests
{
    [TestCase(0, Verdict.Conforme)]
    [TestCase(0, Verdict.Conforme, Verdict.Atteste, Verdict.NonApplicable)]
    [TestCase(1, Verdict.Conforme, Verdict.NonConforme)]
    [TestCase(1, Verdict.NonObserve, Verdict.NonConforme, Verdict.AAttester)]
    [TestCase(2, Verdict.NonConforme, Verdict.Invalide)]
    [TestCase(2)]
    [TestCase(3, Verdict.Conforme, Verdict.NonObserve)]
    [TestCase(3, Verdict.Conforme, Verdict.AAttester)]
    public void Sums_up_the_verdicts_of_a_run(int code, params Verdict[] verdicts) => ExitCodes.Of(verdicts).Should().Be(code);
}
