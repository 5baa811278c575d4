using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;

namespace Conformance.Steps.Tests.Checks.Ux10;

public class CriteriaAreOfferedTests : CheckTests
{
    private protected override Check Check => new CriteriaAreOffered(["nom", "ville"]);

    private protected override Recorded Conforming() => Tried(town: true);

    private protected override Recorded Breaking() => Tried(town: false);

    [Test]
    public void Says_nothing_of_a_criterion_that_was_not_tried() =>
        Judge(new Recorded().Fact(new CriterionTried("nom", "X", true))).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Tried(bool town) => new Recorded().Fact(new CriterionTried("nom", "X", true)).Fact(new CriterionTried("ville", "Nîmes", town));
}
