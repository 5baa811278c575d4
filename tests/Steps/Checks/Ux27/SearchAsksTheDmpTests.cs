using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux27;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux27;

public class SearchAsksTheDmpTests : CheckTests
{
    private protected override Check Check => new SearchAsksTheDmp();

    private protected override Recorded Conforming() => Searches.Start().Asked().Found("a").Asked().Found("a");

    private protected override Recorded Breaking() => Searches.Start().Asked().Found("a").Found("a");

    [Test]
    public void Takes_no_query_about_another_patient() =>
        Judge(Searches.Start().Exchange("dmp", "TD3.1", $"ins={Recorded.OtherIns}").Found("a")).Outcome.Should().Be(Outcome.Enfreint);
}
