using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;

namespace Conformance.Steps.Tests.Checks.Ux10;

public class SituationsAreToldApartTests : CheckTests
{
    private protected override Check Check => new SituationsAreToldApart();

    private protected override Recorded Conforming() => Answers("Aucun résultat", "Annuaire saturé").Fact(new FaultDelivered("annuaire", "429", "Practitioner?"), scenario: null);

    private protected override Recorded Breaking() => Answers("Aucun résultat", "Aucun résultat").Fact(new FaultDelivered("annuaire", "429", "Practitioner?"), scenario: null);

    [Test]
    public void Says_nothing_of_a_fault_that_never_reached_the_product() => Judge(Answers("Aucun résultat", "Annuaire saturé")).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Answers(string nothing, string busy) => new Recorded()
        .Screen("search-answer", "situation=aucun-resultat", Recorded.Text(nothing))
        .Screen("search-answer", "situation=429", Recorded.Text(busy));
}
