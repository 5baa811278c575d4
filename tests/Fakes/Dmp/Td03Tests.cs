using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td03Tests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    [Test]
    public void Authorises_the_professional_of_the_vihf()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT").All("status").Single().Value.Should().Be("DMPOk");
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("VALIDE");
    }

    [Test]
    public void Authorises_nobody_else()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT");
        _stage.Td02(new VihfDraft { NameId = "899900000342" }).Fact(DmpFacts.Authorisation).Should().Be("NON_EXISTE");
    }

    [Test]
    public void Says_so_when_the_authorisation_was_there()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td03("AJOUT").All("context").Should().ContainSingle();
    }

    [Test]
    public void Takes_the_authorisation_away()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td03("SUPPRESSION").Fact(DmpFacts.Action).Should().Be("SUPPRESSION");
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("NON_EXISTE");
    }

    [Test]
    public void Journals_the_state_that_it_changes()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT");
        _stage.Served.Select(served => served.State).Should().Equal(DmpState.OuvertNonAutorise, DmpState.OuvertAutorise);
    }

    [Test]
    public void Takes_the_action_of_the_service_description_too()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        var message = Messages.Td03(new VihfDraft().Signed(), "AJOUT").Replace("urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization", "urn:hl7-org:v3:setAuthorization");
        _stage.Ask("habilitations", message).Notes.Should().BeEmpty();
    }

    [TestCase("AUTRE", DmpState.OuvertAutorise)]
    [TestCase("AJOUT", DmpState.Ferme)]
    [TestCase("AJOUT", DmpState.NonCree)]
    [TestCase("AJOUT", DmpState.OuvertInterdit)]
    public void Refuses_what_it_cannot_do(string action, DmpState state)
    {
        _stage.Serve(state);
        _stage.Td03(action).Status.Should().Be(500);
        _stage.Served.Should().ContainSingle();
    }

    [Test]
    public void Td02_tells_of_an_opposition()
    {
        _stage.Serve(DmpState.OuvertInterdit);
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("INTERDIT");
        _stage.Td31().Fact(DmpFacts.Result).Should().Be("DMPAccessDeniedByRightsService");
    }

    [Test]
    public void Is_not_open_to_indirect_authentication()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT", new VihfDraft { Mode = "INDIRECTE" }).Fact(DmpFacts.Result).Should().Be("DMPAccessDeniedByRightsService");
        _stage.Served.Should().ContainSingle();
    }
}
