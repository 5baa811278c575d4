using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux27;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux27;

public class SearchesCrossTests : CheckTests
{
    private protected override Check Check => new SearchesCross();

    private protected override Recorded Conforming() => Searches.Start().Asked().Found("a");

    private protected override Recorded Breaking() => Searches.Start().Asked().Found("a", "c");

    [Test]
    public void Names_what_meets_one_criterion_alone() => Judge(Breaking()).Observed.Should().Contain("essai-c");

    [Test]
    public void Refuses_a_search_of_one_criterion() =>
        Judge(Shelf.Served().Tried("recherche-type", offered: true).Tried("recherche-depuis", offered: false)).Outcome.Should().Be(Outcome.Enfreint);
}
