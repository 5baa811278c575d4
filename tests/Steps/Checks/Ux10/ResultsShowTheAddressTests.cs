using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Mss.Ux10;

namespace Conformance.Steps.Tests.Checks.Ux10;

public class ResultsShowTheAddressTests : CheckTests
{
    private protected override Check Check => new ResultsShowTheAddress();

    private protected override Recorded Conforming() => new Recorded().Served().Search("nom=lefevre", $"LEFÈVRE-ESSAI Hugo {Directory.Hugo}");

    private protected override Recorded Breaking() => new Recorded().Served().Search("nom=lefevre", "LEFÈVRE-ESSAI Hugo");

    [Test]
    public void Does_not_ask_for_the_address_of_a_person_on_the_red_list() =>
        Judge(new Recorded().Served().Search("nom=lefevre", Directory.Hugo).Search("nom=discret", "DISCRET-ESSAI Denis")).Outcome.Should().Be(Outcome.Respecte);
}
