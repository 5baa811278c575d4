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
    public void Renews_an_authorisation_that_ran_out()
    {
        _stage.Serve(DmpState.OuvertExpire);
        _stage.Td03("AJOUT").All("context").Should().BeEmpty();
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("VALIDE");
    }

    [Test]
    public void Makes_a_treating_doctor_and_unmakes_one([Values] bool authorised)
    {
        _stage.Serve(authorised ? DmpState.OuvertAutorise : DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT", role: "MEDECIN_TRAITANT").Fact(DmpFacts.AuthorisedRole).Should().Be("MEDECIN_TRAITANT");
        IsTreatingDoctor().Should().Be("true");
        _stage.Td03("SUPPRESSION", role: "MEDECIN_TRAITANT");
        IsTreatingDoctor().Should().Be("false");
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("VALIDE");
    }

    [Test]
    public void Knows_no_other_role()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT", role: "CONCIERGE").Rules().Should().Equal("TD0.3/role");
        _stage.Served.Should().ContainSingle();
    }

    [Test]
    public void Refuses_whom_the_patient_blocked()
    {
        _stage.Serve(DmpState.OuvertInterdit);
        _stage.Td03("AJOUT").Rules().Should().Equal("TD0.3/opposition");
        _stage.Td03("SUPPRESSION").All("context").Should().ContainSingle();
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("INTERDIT");
    }

    [Test]
    public void Says_so_when_there_was_none_to_take_away()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("SUPPRESSION").All("context").Single().Value.Should().StartWith("Aucune autorisation présente");
    }

    private string? IsTreatingDoctor() => (string?)_stage.Td02().All("attentionLine").Last().Elements().Last().Attribute("value");

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
        _stage.Td31().Fact(DmpFacts.Result).Should().Be("DMPAccessForbidden");
    }

    [Test]
    public void Is_not_open_to_indirect_authentication()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT", new VihfDraft { Mode = "INDIRECTE" }).Fact(DmpFacts.Result).Should().Be("DMPAccessDeniedByRightsService");
        _stage.Served.Should().ContainSingle();
    }
}
