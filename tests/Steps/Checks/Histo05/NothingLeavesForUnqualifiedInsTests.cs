using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo05;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo05;

public class NothingLeavesForUnqualifiedInsTests : CheckTests
{
    private protected override Check Check => new NothingLeavesForUnqualifiedIns();

    private protected override Recorded Conforming() => Tried(Sendings.Start().Canary()).Canary();

    private protected override Recorded Breaking() => Tried(Sendings.Start().Canary(), Recorded.Text("Alimenter")).Batch(false, Recorded.OtherIns, [], Sendings.Paper).Canary();

    [Test]
    public void Lets_the_product_offer_what_it_then_refuses() =>
        Judge(Tried(Sendings.Start().Canary(), Recorded.Text("Alimenter")).Canary()).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Says_nothing_without_a_canary_after() => Judge(Tried(Sendings.Start().Canary())).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Refuses_a_batch_that_names_no_patient() =>
        Judge(Tried(Sendings.Start().Canary()).Batch(false, null, [], Sendings.Paper).Canary()).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Tried(Recorded journal, params Conformance.Reports.Journal.Facts.ElementSeen[] offered) =>
        journal.Screen("feed-offered", $"ins={Recorded.OtherIns};moment=ins-non-qualifiee", offered);
}
