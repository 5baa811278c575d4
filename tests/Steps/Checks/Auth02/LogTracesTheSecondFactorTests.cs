using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;

namespace Conformance.Steps.Tests.Checks.Auth02;

public class LogTracesTheSecondFactorTests : CheckTests
{
    private protected override Check Check => new LogTracesTheSecondFactor();

    private protected override Recorded Conforming() => Logs("Code à usage unique", "Pro Santé Connect");

    private protected override Recorded Breaking() => Logs("Code à usage unique", "Code à usage unique");

    [TestCase("")]
    [TestCase("—")]
    public void Takes_a_blank_or_a_dash_for_no_trace(string factor) => Judge(Logs(factor, "Pro Santé Connect")).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Logs(string first, string second) => new Recorded()
        .Declared("factor.totp=code à usage unique", "factor.psc=Pro Santé Connect")
        .Screen("access-log", "user=u1", Recorded.Row("", $"user=dr.essai;factor={first}"))
        .Screen("access-log", "user=u2", Recorded.Row("", $"user=inf.essai;factor={second}"), Recorded.Row("", $"user=dr.essai;factor={first}"));
}
