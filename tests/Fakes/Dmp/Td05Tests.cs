using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td05Tests
{
    private const string Name = "<livingSubjectName><value><family>Demonstration</family><given>Camille</given></value></livingSubjectName>";
    private const string Birth = "<livingSubjectBirthTime><value value='19800101'/></livingSubjectBirthTime>";
    private const string Sex = "<livingSubjectAdministrativeGender><value code='{0}'/></livingSubjectAdministrativeGender>";

    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertNonAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Ask(string parameters, string purpose = "centre_15") => _stage.Ask(
        "patientsPDQ", Messages.Td05(new VihfDraft { Purpose = purpose, Without = ["urn:oasis:names:tc:xacml:2.0:resource:resource-id"] }.Signed(), parameters));

    [Test]
    public void Finds_a_patient_by_traits()
    {
        var answer = Ask(Name + Birth + Sex.Replace("{0}", "F"));
        answer.Notes.Should().BeEmpty();
        answer.Code("queryResponseCode").Should().Be("OK");
        answer.All("patient").Single().Elements().First().Attribute("extension")!.Value.Should().Be(VihfDraft.Ins);
        answer.Fact(DmpFacts.Patients).Should().Be(VihfDraft.Ins);
    }

    [Test]
    public void Repeats_the_question_under_the_names_of_the_answer()
    {
        var answer = Ask("<!-- who? -->" + Name.Replace("Camille", "C&amp;mille") + "<other xmlns:x='urn:x' x:a='1'/>").Text();

        answer.Should().Contain("<queryByParameter").And.Contain("<family>Demonstration</family><given>C&amp;mille</given>");
        XDocument.Parse(answer).Descendants(Ns.Hl7 + "other").Single().Attribute(XNamespace.Get("urn:x") + "a")!.Value.Should().Be("1");
    }

    [Test]
    public void Repeats_a_question_without_declaring_its_namespace_again() =>
        Regex.Count(Ask(Name + Birth).Text(), "urn:hl7-org:v3\"").Should().Be(1);

    [Test]
    public void Finds_nobody_of_other_traits() => Ask(Name + Sex.Replace("{0}", "M")).Code("queryResponseCode").Should().Be("NF");

    [Test]
    public void Finds_no_dmp_that_was_not_created()
    {
        _stage.Serve(DmpState.NonCree);
        Ask(Name).Code("queryResponseCode").Should().Be("NF");
    }

    [Test]
    public void Searches_on_something()
    {
        var answer = Ask("");
        (answer.Fact(DmpFacts.Result), answer.Code("queryResponseCode")).Should().Be(("AE", "AE"));
        answer.Rules().Should().Equal("PRPA_IN201305UV02/parameterList");
    }

    [Test]
    public void Is_for_emergency_calls_alone()
    {
        var answer = Ask(Name, "normal");
        (answer.Status, answer.Fact(DmpFacts.Result)).Should().Be((500, "DMPAccessDeniedByRightsService"));
        answer.Rules().Should().Equal("TD0.5/droits");
    }
}
