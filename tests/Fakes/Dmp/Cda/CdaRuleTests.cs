using System.Text;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class CdaRuleTests
{
    private static readonly BatchDraft Batch = new();

    private static IReadOnlyList<MetadataBreach> Check(byte[] document) => Batch.Sent(document).Check(new CdaDocuments());

    [Test]
    public void Document_that_holds_to_every_rule_passes() => Check(CdaDraft.Bytes).Should().BeEmpty();

    [TestCase("<ClinicalDocument xmlns=", "<ClinicalDocument xsi:schemaLocation='a b' xmlns=", "STRUCT-MIN/racine", "schemaLocation")]
    [TestCase("<realmCode code=\"FR\"/>", "", "STRUCT-MIN/racine", "realmCode")]
    [TestCase("POCD_HD000040", "POCD_HD000041", "STRUCT-MIN/racine", "typeId")]
    [TestCase("<templateId root=\"1.2.250.1.213.1.1.1.1\"/>", "", "STRUCT-MIN/templateId", "1.2.250.1.213.1.1.1.1")]
    [TestCase("<templateId root=\"1.3.6.1.4.1.19376.1.2.20\"/>", "", "STRUCT-MIN/templateId", "XDS-SD")]
    [TestCase("<id root=\"1.2.250.1.999.1.1.1.7\"/>", "<id root=\"1.2.250.1.999.1.1.1.7\" extension=\"7\"/>", "STRUCT-MIN/id", "extension")]
    [TestCase("<id root=\"1.2.250.1.999.1.1.1.7\"/>", "", "STRUCT-MIN/id", "absent")]
    [TestCase(" displayName=\"CR hospitalier (séjour)\"", "", "STRUCT-MIN/code", "displayName")]
    [TestCase("<code code=\"34112-3\" codeSystem=\"2.16.840.1.113883.6.1\"", "<code code=\"34112-3\" codeSystem=\"1.2\"", "STRUCT-MIN/code", "« 1.2 »")]
    [TestCase("<title>Compte rendu d'hospitalisation</title>", "", "STRUCT-MIN/title", "absent")]
    [TestCase("<effectiveTime value=\"20260301093000+0100\"/>", "<effectiveTime value=\"20260301083000\"/>", "STRUCT-MIN/effectiveTime", "20260301083000")]
    [TestCase("<confidentialityCode code=\"N\"", "<confidentialityCode code=\"\"", "STRUCT-MIN/confidentialityCode", "absent")]
    [TestCase("<languageCode code=\"fr-FR\"/>", "", "STRUCT-MIN/languageCode", "fr-FR")]
    [TestCase("<setId root=\"1.2.250.1.999.1.1.4.7\"/>", "", "STRUCT-MIN/setId et versionNumber", "setId")]
    [TestCase("<versionNumber value=\"1\"/>", "<versionNumber value=\"0\"/>", "STRUCT-MIN/setId et versionNumber", "« 0 »")]
    [TestCase("<versionNumber value=\"1\"/>", "<versionNumber value=\"2\"/>", "STRUCT-MIN/setId et versionNumber", "relatedDocument")]
    [TestCase("qualifier=\"BR\">DEMONSTRATION", "qualifier=\"SP\">DEMONSTRATION", "STRUCT-MIN/patient", "nom de naissance")]
    [TestCase("<given qualifier=\"BR\">CAMILLE</given>", "", "STRUCT-MIN/patient", "premier prénom")]
    [TestCase("<given>CAMILLE ROSE</given>", "", "STRUCT-MIN/patient", "liste des prénoms")]
    [TestCase("<administrativeGenderCode code=\"F\"", "<administrativeGenderCode code=\"X\"", "STRUCT-MIN/patient", "« X »")]
    [TestCase("<birthTime value=\"19770605\"/>", "", "STRUCT-MIN/patient", "birthTime")]
    [TestCase("<county>63220</county>", "", "STRUCT-MIN/patient", "lieu de naissance")]
    [TestCase("<signatureCode code=\"S\"/>", "", "STRUCT-MIN/legalAuthenticator", "signatureCode")]
    [TestCase("<standardIndustryClassCode code=\"ETABLISSEMENT\" codeSystem=\"1.2.250.1.213.1.1.4.9\"/>", "", "STRUCT-MIN/documentationOf", "cadre de soins")]
    [TestCase("<low value=\"20260226100000+0100\"/><high value=\"20260301090000+0100\"/>", "", "STRUCT-MIN/documentationOf", "effectiveTime/low")]
    [TestCase("<code code=\"SA01\" codeSystem=\"1.2.250.1.71.4.2.4\" displayName=\"Etablissement public de santé\"/>", "", "STRUCT-MIN/componentOf", "secteur")]
    [TestCase("mediaType=\"text/plain\"", "mediaType=\"text/html\"", "STRUCT-MIN/nonXMLBody", "text/html")]
    [TestCase("mediaType=\"text/plain\"", "mediaType=\"application/pdf\"", "STRUCT-MIN/nonXMLBody", "formatCode")]
    [TestCase("representation=\"B64\"", "representation=\"TXT\"", "STRUCT-MIN/nonXMLBody", "B64")]
    [TestCase("RXNzYWk=", "Essai !", "STRUCT-MIN/nonXMLBody", "base 64")]
    [TestCase("<templateId root=\"1.2.250.1.213.1.1.1.1\"/>", "<templateId root=\"1.2.250.1.213.1.1.1.1\"/><templateId root=\"1.2.250.1.213.1.1.1.29\"/>", "LDL-SES/code", "11490-0")]
    [TestCase("<custodian><assignedCustodian><representedCustodianOrganization><id root=\"1.2.250.1.71.4.2.2\"", "<custodian><assignedCustodian><representedCustodianOrganization><id root=\"1.2.3\"", "STRUCT-MIN/custodian", "1.2.3")]
    public void Each_rule_tells_its_own_breach(string was, string became, string rule, string told)
    {
        var breach = Check(CdaDraft.With(was, became)).Should().ContainSingle().Subject;
        breach.Rule.Should().Be(rule);
        breach.Observed.Should().Contain(told);
        breach.Refusal.Should().BeNull();
    }

    [TestCase("<author>", "<auteur>", "</author>", "</auteur>", "STRUCT-MIN/author", "author absent")]
    [TestCase("<legalAuthenticator>", "<autre>", "</legalAuthenticator>", "</autre>", "STRUCT-MIN/legalAuthenticator", "legalAuthenticator absent")]
    [TestCase("<componentOf>", "<autre>", "</componentOf>", "</autre>", "STRUCT-MIN/componentOf", "encompassingEncounter absent")]
    [TestCase("<documentationOf>", "<autre>", "</documentationOf>", "</autre>", "STRUCT-MIN/documentationOf", "serviceEvent absent")]
    [TestCase("<recordTarget>", "<autre>", "</recordTarget>", "</autre>", "STRUCT-MIN/recordTarget", "absent")]
    public void Each_missing_part_is_told(string opening, string otherOpening, string closing, string otherClosing, string rule, string told)
    {
        var document = Encoding.UTF8.GetString(CdaDraft.Bytes).Replace(opening, otherOpening).Replace(closing, otherClosing);
        Check(Encoding.UTF8.GetBytes(document)).Should().Contain(breach => breach.Rule == rule && breach.Observed.Contains(told));
    }

    [TestCase("<family>DEMO</family>", "", "family")]
    [TestCase("<name>HOPITAL FICTIF</name>", "", "name absent")]
    [TestCase("<code code=\"G15_10/SM26\"", "<codex code=\"G15_10/SM26\"", "profession")]
    public void Authors_say_who_they_are(string was, string became, string told) =>
        Check(CdaDraft.With(was, became)).Should().Contain(breach => breach.Rule == "STRUCT-MIN/author" && breach.Observed.Contains(told));

    [TestCase("pas du XML")]
    [TestCase("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [TestCase("<autre/>")]
    [TestCase("")]
    public void What_is_no_document_is_told_and_throws_nothing(string content) =>
        Check(Encoding.UTF8.GetBytes(content)).Should().ContainSingle().Which.Rule.Should().Be("STRUCT-MIN/racine");

    [Test]
    public void Imaging_references_are_no_cda() =>
        (Batch with { Format = new("1.2.840.10008.5.1.4.1.1.88.59", "1.2.840.10008.2.6.1", "") }).Sent([1, 2, 3]).Check(new CdaDocuments()).Should().BeEmpty();
}
