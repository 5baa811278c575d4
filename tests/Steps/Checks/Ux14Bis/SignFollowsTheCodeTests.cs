using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

public class SignFollowsTheCodeTests : CheckTests
{
    private protected override Check Check => new SignFollowsTheCode(Visibility.RepresentantsLegaux);

    private protected override Recorded Conforming() => Lists.TwoLists(Lists.Signs);

    private protected override Recorded Breaking() => Lists.TwoLists((row, _) => row == 3 ? Lists.Badge("Invisible aux représentants") : null);

    [Test]
    public void Says_nothing_of_a_single_list() => Judge(Lists.Shown(Lists.Start(), 0, Lists.Signs)).Outcome.Should().Be(Outcome.NonObserve);
}
