using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;

namespace Conformance.Steps.Tests.Checks.Auth02;

public class WrongSecondFactorIsRefusedTests : CheckTests
{
    private protected override Check Check => new WrongSecondFactorIsRefused();

    private protected override Recorded Conforming() => new Recorded().Screen("session-open", "moment=code-errone");

    private protected override Recorded Breaking() => new Recorded().Screen("session-open", "moment=code-errone", Recorded.Text("Se déconnecter"));
}
