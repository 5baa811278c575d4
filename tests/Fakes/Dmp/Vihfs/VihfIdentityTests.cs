using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp.Vihfs;

public class VihfIdentityTests : VihfRuleTests
{
    private const string Role = "VIHF/urn:oasis:names:tc:xacml:2.0:subject:role";

    [TestCase("Claire DEMO")]
    [TestCase("99900000128")]
    public void Professional_has_a_national_identifier(string nameId) => Refused(new VihfDraft { NameId = nameId }, "VIHF/NameID");

    [Test]
    public void Professional_is_named() => Refused(new VihfDraft { NameId = null }, "VIHF/NameID");

    [Test]
    public void Adeli_is_taken() => Conforms(new VihfDraft { NameId = "0999900012", Roles = ["60"] });

    [Test]
    public void Internal_identifier_does_not_do_in_reinforced_authentication() => Refused(new VihfDraft { NameId = "30B0123457/42" }, "EX_AIR-020");

    [Test]
    public void Internal_identifier_comes_from_the_structure() => Refused(new VihfDraft { Mode = "INDIRECTE", NameId = "30B0999990/42" }, "VIHF/NameID");

    [Test]
    public void Internal_identifier_of_the_structure_is_taken() => Conforms(new VihfDraft { Mode = "INDIRECTE", NameId = "30B0123457/42" });

    [Test]
    public void Internal_identifier_on_a_card_is_to_be_confirmed()
    {
        var answer = Stage.Td02(new VihfDraft { Mode = "DIRECTE", NameId = "30B0123457/42" }, Identities.CardSign, Identities.CardAuth);
        answer.Rules().Should().Equal("VIHF/NameID");
        answer.Status.Should().Be(200);
    }

    [Test]
    public void Wrong_key_of_an_rpps_is_noted() => Tolerated(new VihfDraft { NameId = "899900000129" }, "VIHF/NameID");

    [Test]
    public void Patient_of_the_message_is_that_of_the_vihf()
    {
        var answer = Stage.Ask("patients", Messages.Td02(new VihfDraft().Signed(), ins: "207058575627097"));
        answer.Reason().Should().Be("Le champ Resource_id est incorrect");
        answer.Fact(DmpFacts.Ins).Should().Be("207058575627097");
        answer.Facts.Should().NotContainKey(DmpFacts.Authorisation);
    }

    [TestCase("10", "SM04")]
    [TestCase("21", "D")]
    [TestCase("60")]
    public void Roles_are_a_profession_then_a_speciality(params string[] roles) => Conforms(new VihfDraft { Roles = roles });

    [Test]
    public void Doctors_and_pharmacists_have_a_speciality([Values("10", "21")] string profession) =>
        Refused(new VihfDraft { Roles = [profession] }, Role).Reason().Should().Be("Aucune spécialité dans le vihf");

    [Test]
    public void Speciality_of_a_doctor_is_of_its_code_system() => Refused(new VihfDraft { Roles = ["10", "40"] }, Role);

    [Test]
    public void Speciality_is_no_profession() => Refused(new VihfDraft { Roles = ["SM04"] }, Role);

    [Test]
    public void Automate_is_one_by_its_own_code_system()
    {
        Conforms(new VihfDraft { Roles = ["AUTOMATE"], RoleSystem = "1.2.250.1.213.1.1.4.6" });
        Refused(new VihfDraft { Roles = ["AUTOMATE"] }, Role);
    }

    [Test]
    public void Unknown_code_system_of_a_profession_is_to_be_confirmed() => ToConfirm(new VihfDraft { Roles = ["60"], RoleSystem = "1.2.3" }, Role);
}
