using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;

namespace Conformance.Steps.Tests.Checks.Conf11;

public class NoticeComesBackTests : CheckTests
{
    private protected override Check Check => new NoticeComesBack(180);

    private protected override Recorded Conforming() => Later(181, shown: true);

    private protected override Recorded Breaking() => Later(181, shown: false);

    [TestCase(180)]
    [TestCase(30)]
    public void Says_nothing_while_the_period_is_not_over(int days) => Judge(Later(days, shown: false)).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Later(int days, bool shown) => new Recorded().Moved(days).Notice("apres-la-periode", "user=u1", shown);
}
