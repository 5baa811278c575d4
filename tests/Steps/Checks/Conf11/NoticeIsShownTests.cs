using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;

namespace Conformance.Steps.Tests.Checks.Conf11;

public class NoticeIsShownTests : CheckTests
{
    private protected override Check Check => new NoticeIsShown();

    private protected override Recorded Conforming() => FirstLogIns(second: true);

    private protected override Recorded Breaking() => FirstLogIns(second: false);

    [Test]
    public void Says_nothing_of_a_single_user() =>
        Judge(new Recorded().Notice("premiere-connexion", "user=u1")).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded FirstLogIns(bool second) => new Recorded().Notice("premiere-connexion", "user=u1").Notice("premiere-connexion", "user=u2", second);
}
