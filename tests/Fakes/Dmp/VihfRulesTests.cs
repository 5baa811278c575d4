using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class VihfRulesTests
{
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private void Refused(VihfDraft vihf, string rule)
    {
        var answer = _stage.Td02(vihf);
        answer.Status.Should().Be(500);
        answer.Notes.Should().ContainSingle(note => note.Rule == rule && note.Severity == Severity.Bloquant);
    }

    private ServiceAnswer Tolerated(VihfDraft vihf, string rule)
    {
        var answer = _stage.Td02(vihf);
        answer.Status.Should().Be(200);
        answer.Notes.Should().ContainSingle().Which.Should().Match<RuleNote>(note => note.Rule == rule && note.Severity == Severity.Avertissement);
        return answer;
    }

    [TestCase("Identifiant_Structure")]
    [TestCase("Secteur_Activite")]
    [TestCase("urn:oasis:names:tc:xspa:1.0:subject:subject-id")]
    [TestCase("urn:oasis:names:tc:xacml:2.0:subject:role")]
    [TestCase("VIHF_Version")]
    [TestCase("Authentification_Mode")]
    [TestCase("urn:oasis:names:tc:xacml:2.0:resource:resource-id")]
    [TestCase("Ressource_URN")]
    [TestCase("urn:oasis:names:tc:xspa:1.0:subject:purposeofuse")]
    [TestCase("LPS_Nom")]
    [TestCase("LPS_Version")]
    [TestCase("LPS_ID_HOMOLOGATION_DMP")]
    public void Each_required_attribute_is_missed(string name) => Refused(new VihfDraft { Without = [name] }, $"VIHF/{name}");

    [Test]
    public void Name_of_the_professional_may_lack_in_direct_authentication() =>
        _stage.Td02(new VihfDraft { Mode = "DIRECTE", Without = ["urn:oasis:names:tc:xspa:1.0:subject:subject-id"] }).Notes.Should().BeEmpty();

    [Test]
    public void Version_3_is_noted() => Tolerated(new VihfDraft { Version = "3.0" }, "VIHF/VIHF_Version");

    [Test]
    public void Older_versions_are_refused() => Refused(new VihfDraft { Version = "2.0" }, "VIHF/VIHF_Version");

    [Test]
    public void Unknown_mode_is_refused() => Refused(new VihfDraft { Mode = "PRESQUE" }, "VIHF/Authentification_Mode");

    [Test]
    public void Reinforced_authentication_by_password_alone_is_noted()
    {
        var message = new VihfDraft { ClassRef = "urn:oasis:names:tc:SAML:2.0:ac:classes:Password" };
        _stage.Td02(message).Notes.Should().BeEmpty();
        var alone = message.Unsigned().Replace("<saml2:AuthnContextDecl>CONF_EXI_PGSSIS</saml2:AuthnContextDecl>", "");
        _stage.Ask("patients", Messages.Td02(alone)).Rules().Should().Contain("EX_AIR-050");
    }

    [TestCase("Claire DEMO")]
    [TestCase("99900000128")]
    public void Professional_has_a_national_identifier(string nameId) => Refused(new VihfDraft { NameId = nameId }, "VIHF/NameID");

    [Test]
    public void Professional_is_named() => Refused(new VihfDraft { NameId = null }, "VIHF/NameID");

    [Test]
    public void Internal_identifier_does_not_do_in_reinforced_authentication() => Refused(new VihfDraft { NameId = "30B0123457/42" }, "EX_AIR-020");

    [Test]
    public void Internal_identifier_comes_from_the_structure() => Refused(new VihfDraft { Mode = "INDIRECTE", NameId = "30B0999990/42" }, "VIHF/NameID");

    [Test]
    public void Internal_identifier_of_the_structure_is_taken() => _stage.Td02(new VihfDraft { Mode = "INDIRECTE", NameId = "30B0123457/42" }).Notes.Should().BeEmpty();

    [Test]
    public void Wrong_key_of_an_rpps_is_noted() => Tolerated(new VihfDraft { NameId = "899900000129" }, "VIHF/NameID");

    [TestCase("277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH")]
    [TestCase("277076322082910^^^&amp;1.2.250.1.213.1.4.9&amp;ISO^NH")]
    [TestCase("277076322082910")]
    public void Ins_is_one_of_tests(string resource)
    {
        var answer = _stage.Td02(new VihfDraft { Patient = resource });
        answer.Reason().Should().Be("Le champ Resource_id est incorrect");
        answer.Rules().Should().Contain("VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id");
    }

    [Test]
    public void Patient_of_the_message_is_that_of_the_vihf()
    {
        var answer = _stage.Ask("patients", Messages.Td02(new VihfDraft().Signed(), ins: "207058575627097"));
        answer.Reason().Should().Be("Le champ Resource_id est incorrect");
        answer.Fact(DmpFacts.Ins).Should().Be("207058575627097");
        answer.Facts.Should().NotContainKey(DmpFacts.Authorisation);
    }

    [Test]
    public void Doctors_have_a_speciality() => Refused(new VihfDraft { Roles = ["10"] }, "VIHF/urn:oasis:names:tc:xacml:2.0:subject:role");

    [Test]
    public void Emergency_has_a_reason() => Refused(new VihfDraft { Purpose = "bris_de_glace" }, "VIHF/Mode_Acces_Raison");

    [Test]
    public void Purpose_is_a_known_one() => Refused(new VihfDraft { Purpose = "curiosite" }, "VIHF/purposeofuse");

    [Test]
    public void Audience_is_not_restricted() => Tolerated(
        new VihfDraft { Conditions = "<saml2:Conditions><saml2:AudienceRestriction/></saml2:Conditions>" }, "VIHF/AudienceRestriction");
}
