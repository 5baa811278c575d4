using System.Text;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class SchematronTests
{
    private const string Rules = """
        <rule context="cda:title | cda:id"><assert test="true()">jamais</assert></rule>
        <rule context="cda:ClinicalDocument"><assert id="langue" role="error" test="cda:languageCode/@code = 'fr-FR'">Langue <value-of select="cda:languageCode/@code"/></assert></rule>
        """;

    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("schematrons-").FullName;

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }

    private static string Schema(string content, string attributes = "") => $"""
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2" {attributes}><ns prefix="cda" uri="urn:hl7-org:v3"/><ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>{content}</schema>
        """;

    private void WriteRules(string rules) => Write("essai.sch", Schema($"<pattern id=\"p\">{rules}</pattern>"));

    private IReadOnlyList<MetadataBreach> Check(byte[]? document = null, MetadataDraft? batch = null) =>
        ((batch ?? new MetadataDraft()) with { Settings = new() { SchematronFolder = _folder } }).Sent(document ?? CdaDraft.Bytes).Check(new OfficialSchematrons());

    [Test]
    public void Document_that_holds_to_the_schematron_passes()
    {
        WriteRules(Rules);
        Check().Should().BeEmpty();
    }

    [Test]
    public void Broken_assertion_is_told_with_its_rule_its_role_its_words_and_its_place()
    {
        WriteRules(Rules);
        var breach = Check(CdaDraft.With("<languageCode code=\"fr-FR\"/>", "<languageCode code=\"en\"/>")).Should().ContainSingle().Subject;
        breach.Should().Match<MetadataBreach>(found => found.Rule == "EX_2.1-1071" && found.Severity == Severity.Avertissement && found.Refusal == null);
        breach.Observed.Should().Contain("essai.sch").And.Contain("Langue en").And.Contain("« langue »").And.Contain("rôle error").And.Contain("/ClinicalDocument[1]");
    }

    [Test]
    public void Report_is_told_when_its_test_holds()
    {
        WriteRules("<rule context=\"cda:given[@qualifier = 'BR']\"><report role=\"info\" test=\"string-length(.) > 3\">prénom <name/></report></rule>");
        Check().Should().ContainSingle().Which.Should().Match<MetadataBreach>(found =>
            found.Severity == Severity.Information && found.Observed.Contains("prénom given") && found.Observed.Contains("/name[1]/given[2]"));
    }

    [TestCase("matches(cda:effectiveTime/@value, '^[0-9]{14}[+-][0-9]{4}$')", true)]
    [TestCase("every $t in cda:templateId satisfies $t[@root]", true)]
    [TestCase("every $t in cda:templateId satisfies $t[@extension]", false)]
    [TestCase("(some $t in cda:templateId satisfies $t/@extension) or cda:title", true)]
    [TestCase("count(distinct-values(cda:templateId/@root)) = 3", true)]
    [TestCase("xs:integer(cda:versionNumber/@value) > 1", false)]
    [TestCase("if (cda:setId) then cda:versionNumber else false()", true)]
    public void Tests_are_those_of_xpath_2(string test, bool holds)
    {
        WriteRules($"<rule context=\"/cda:ClinicalDocument\"><assert test=\"{test.Replace(">", "&gt;")}\">non</assert></rule>");
        Check().Should().HaveCount(holds ? 0 : 1);
    }

    [Test]
    public void First_rule_that_matches_a_node_is_the_only_one()
    {
        WriteRules("<rule context=\"cda:title\"><assert test=\"true()\">un</assert></rule><rule context=\"cda:*\"><assert test=\"not(self::cda:title)\">deux</assert></rule>");
        Check().Should().BeEmpty();
    }

    [Test]
    public void Abstract_patterns_rules_inclusions_and_lists_work()
    {
        Write("abstraits.sch", """<pattern xmlns="http://purl.oclc.org/dsdl/schematron" id="liste" abstract="true"><rule context="$element"><extends rule="code"/></rule></pattern>""");
        Write("liste.xml", "<liste><code>10</code><code>F</code></liste>");
        Write("essai.sch", Schema("""
            <include href="ABSTRAITS.sch"/>
            <pattern><rule abstract="true" id="code"><let name="dit" value="@code"/><assert test="document($fichier)//code[. = $dit]">hors liste : <value-of select="$dit"/></assert></rule></pattern>
            <pattern id="sexe" is-a="liste"><param name="element" value="cda:administrativeGenderCode"/></pattern>
            <pattern id="variables"><let name="fichier" value="'liste.xml'"/></pattern>
            """));
        Check().Should().BeEmpty();
        Check(CdaDraft.With("<administrativeGenderCode code=\"F\"", "<administrativeGenderCode code=\"X\"")).Should().ContainSingle().Which.Observed.Should().Contain("hors liste : X");
    }

    [Test]
    public void Patterns_out_of_the_default_phase_are_not_run()
    {
        Write("essai.sch", Schema(
            """<phase id="f"><active pattern="a"/></phase><pattern id="a"/><pattern id="b"><rule context="/*"><assert test="false()">b</assert></rule></pattern>""", "defaultPhase=\"f\""));
        Check().Should().BeEmpty();
    }

    [Test]
    public void Official_checkout_gives_its_profiles_and_the_volet_of_the_format()
    {
        Write("schematrons/profils/IHE.sch", Schema("<pattern><rule context=\"/*\"><assert test=\"false()\">profil</assert></rule></pattern>"));
        Write("schematrons/CI-SIS_LDL-SES_2022.01.sch", Schema("<pattern><rule context=\"/*\"><assert test=\"false()\">sortie</assert></rule></pattern>"));
        Write("schematrons/CI-SIS_LDL-EES_2022.01.sch", Schema("<pattern><rule context=\"/*\"><assert test=\"false()\">entrée</assert></rule></pattern>"));
        var letter = new MetadataDraft { Format = new("urn:asip:ci-sis:ldl-ses:2017", "1.2.250.1.213.1.1.4.2.282", "") };
        Check(batch: letter).Select(breach => breach.Observed).Should().SatisfyRespectively(first => first.Should().Contain("profil"), second => second.Should().Contain("sortie"));
    }

    [TestCase("<rule context=\"/*\"><assert test=\"doc('absent.xml')/a\">x</assert></rule>", "non évaluée")]
    [TestCase("<rule context=\"/*\"><assert test=\"doc('../../../../etc/hostname')/a\">x</assert></rule>", "non évaluée")]
    [TestCase("<rule context=\"/*\"><assert test=\"((\">x</assert></rule>", "non évaluée")]
    [TestCase("<oublié", "illisible")]
    public void What_cannot_be_judged_is_told_and_nothing_more(string rules, string told)
    {
        WriteRules(rules);
        Check().Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Severity == Severity.Information && breach.Observed.Contains(told));
    }

    [Test]
    public void Folder_that_is_not_there_is_told()
    {
        Directory.Delete(_folder);
        Check().Should().ContainSingle().Which.Observed.Should().Contain("illisibles");
        Directory.CreateDirectory(_folder);
    }

    [TestCase("")]
    [TestCase("<!DOCTYPE a><a/>")]
    public void What_is_no_document_is_left_to_the_rule_of_documents(string content)
    {
        WriteRules(Rules);
        Check(Encoding.UTF8.GetBytes(content)).Should().BeEmpty();
    }
}
