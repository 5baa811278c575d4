namespace Conformance.Fakes.Tests.Dmp.Vihfs;

public class VihfContentTests : VihfRuleTests
{
    private const string SubjectName = "urn:oasis:names:tc:xspa:1.0:subject:subject-id";
    private const string Secret = "urn:oasis:names:tc:xspa:1.0:resource:patient:hl7:confidentiality-code";

    [TestCase("Identifiant_Structure")]
    [TestCase("Secteur_Activite")]
    [TestCase(SubjectName)]
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
    public void Each_mode_conforms([Values("INDIRECTE", "INDIRECTE_RENFORCEE")] string mode) => Conforms(new VihfDraft { Mode = mode });

    [Test]
    public void Version_3_is_noted() => Tolerated(new VihfDraft { Version = "3.0" }, "VIHF/VIHF_Version");

    [Test]
    public void Older_versions_are_refused() => Refused(new VihfDraft { Version = "2.0" }, "VIHF/VIHF_Version");

    [Test]
    public void Resource_is_the_dmp() => Refused(new VihfDraft { ResourceUrn = "urn:autre" }, "VIHF/Ressource_URN");

    [Test]
    public void Audience_is_not_restricted() => Tolerated(
        new VihfDraft { Conditions = "<saml2:Conditions><saml2:AudienceRestriction/></saml2:Conditions>" }, "VIHF/AudienceRestriction");

    [Test]
    public void Issuer_says_its_format() => Tolerated(new VihfDraft { IssuerFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }, "VIHF/Issuer/Format");

    [TestCase("SNR^1.2.250.1.213.1.1.4.6")]
    [TestCase("SA07^1.2.250.1.71.4.2.4")]
    public void Sector_is_a_code_and_its_oid(string sector) => Conforms(new VihfDraft { Sector = sector });

    [TestCase("SA01")]
    [TestCase("SA01^1.2.3")]
    [TestCase("Hôpital^1.2.250.1.71.4.2.4")]
    public void Another_sector_is_refused(string sector) => Refused(new VihfDraft { Sector = sector }, "VIHF/Secteur_Activite");

    [TestCase("277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH")]
    [TestCase("277076322082910^^^&amp;1.2.250.1.213.1.4.9&amp;ISO^NH")]
    [TestCase("277076322082910")]
    public void Ins_is_one_of_tests(string resource) =>
        Refused(new VihfDraft { Patient = resource }, "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id").Reason().Should().Be("Le champ Resource_id est incorrect");

    [Test]
    public void Wrong_key_of_an_ins_is_noted()
    {
        var answer = Stage.Td02(new VihfDraft { Patient = "277076322082911^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH" });
        answer.Rules().Should().Contain("VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id");
    }

    [TestCase("bris_de_glace")]
    public void Emergency_has_a_reason(string purpose)
    {
        Refused(new VihfDraft { Purpose = purpose }, "VIHF/Mode_Acces_Raison");
        Conforms(new VihfDraft { Purpose = purpose, More = VihfDraft.Attribute("Mode_Acces_Raison", "patient inconscient") });
    }

    [Test]
    public void Purpose_is_a_known_one() => Refused(new VihfDraft { Purpose = "curiosite" }, "VIHF/purposeofuse");

    [Test]
    public void Purpose_has_its_code_system() => Refused(new VihfDraft { PurposeSystem = "1.2.3" }, "VIHF/purposeofuse");

    [Test]
    public void Secret_connection_is_stated()
    {
        var answer = Stage.Td02(new VihfDraft { More = VihfDraft.SecretConnection() });
        answer.Notes.Should().BeEmpty();
        answer.Fact("connexionSecrete").Should().Be("oui");
    }

    [TestCase("MASQUE_PS", "1.2.250.1.213.1.1.4.13")]
    [TestCase("INVISIBLE_REPRESENTANTS_LEGAUX", "1.2.3")]
    public void Nothing_else_is_asked_by_confidentiality(string code, string system) =>
        Refused(new VihfDraft { More = VihfDraft.SecretConnection(code, system) }, "VIHF/confidentiality-code");

    [Test]
    public void Secret_connection_without_a_code_is_to_be_confirmed() =>
        ToConfirm(new VihfDraft { More = VihfDraft.Attribute(Secret, "INVISIBLE_REPRESENTANTS_LEGAUX") }, "VIHF/confidentiality-code");
}
