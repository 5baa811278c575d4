using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Pipelines;

/// <summary>The rules are those of the schema that Jenkins publishes: names, order and types of elements and attributes.</summary>
public sealed class JUnitTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["testsuites"] = ["name", "time", "tests", "failures", "errors"],
        ["testsuite"] = ["name", "timestamp", "time", "tests", "failures", "errors", "skipped"],
        ["properties"] = [],
        ["property"] = ["name", "value"],
        ["testcase"] = ["name", "classname", "time"],
        ["failure"] = ["type", "message"],
        ["error"] = ["type", "message"],
        ["skipped"] = ["type", "message"],
        ["system-out"] = [],
    };

    private readonly Written _written = new();

    [TearDown]
    public void Delete() => _written.Dispose();

    [Test]
    public void Has_a_suite_a_chapter_and_a_case_a_preuve()
    {
        var suites = _written.JUnit(SampleRun.Mixed()).Elements("testsuite").ToList();
        suites.Select(suite => (string?)suite.Attribute("name")).Should().Equal("DMP/UX", "SC.SSI/IE");
        suites[0].Elements("testcase").Select(test => (string?)test.Attribute("classname")).Should().Equal("DMP/UX.12", "DMP/UX.14-BIS", "DMP/UX.14-BIS");
    }

    [TestCase(Verdict.Conforme, null)]
    [TestCase(Verdict.Atteste, "system-out")]
    [TestCase(Verdict.NonConforme, "failure")]
    [TestCase(Verdict.Invalide, "error")]
    [TestCase(Verdict.NonObserve, "skipped")]
    [TestCase(Verdict.AAttester, "skipped")]
    [TestCase(Verdict.NonApplicable, "skipped")]
    public void Passes_only_what_somebody_saw_or_attested(Verdict verdict, string? element) =>
        _written.JUnit(HandWritten.Of((verdict, "motif"))).Descendants("testcase").Single().Elements().SingleOrDefault()?.Name.LocalName.Should().Be(element);

    [Test]
    public void Says_in_message_and_text_the_rule_the_expected_the_observed_and_where_to_look()
    {
        var failure = _written.JUnit(SampleRun.Mixed()).Descendants("failure").Single();
        failure.Attribute("message")!.Value.Should().StartWith("Non conforme : pour un même DMP fermé");
        failure.Value.Should().ContainAll("Règle    : DMP/UX.12#etats — Le scénario montre", "Attendu  : attendu", "Observé  : pour un même DMP", "Regarder : ui:", "dossier/index.html");
    }

    [Test]
    public void Never_shows_green_what_nobody_saw() => _written.JUnit(SampleRun.Mixed()).Descendants("skipped").Select(skipped => skipped.Attribute("message")!.Value).Should()
        .SatisfyRespectively(unseen => unseen.Should().StartWith("Non observé : aucun document"), excluded => excluded.Should().StartWith("Non applicable : Authentification"));

    [Test]
    public void Counts_what_it_holds()
    {
        var root = _written.JUnit(SampleRun.Mixed());
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            var cases = suite.Descendants("testcase").ToList();
            Count(suite, "tests").Should().Be(cases.Count);
            Count(suite, "failures").Should().Be(cases.Count(test => test.Element("failure") is not null));
            Count(suite, "errors").Should().Be(cases.Count(test => test.Element("error") is not null));
        }

        root.Elements("testsuite").Should().OnlyContain(suite => Count(suite, "skipped") == suite.Descendants("skipped").Count());
    }

    [Test]
    public void Keeps_to_the_schema()
    {
        var root = _written.JUnit(SampleRun.Mixed());
        root.DescendantsAndSelf().Should().OnlyContain(element => element.Attributes().All(attribute => Allowed[element.Name.LocalName].Contains(attribute.Name.LocalName)));
        root.Elements("testsuite").Should().OnlyContain(suite => suite.Elements().First().Name == "properties" && suite.Elements().Skip(1).All(element => element.Name == "testcase"));
        root.Descendants("testcase").Should().OnlyContain(test => decimal.Parse(test.Attribute("time")!.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) >= 0 && test.Attribute("name") != null);
        root.Elements("testsuite").Select(suite => suite.Attribute("timestamp")!.Value).Should().OnlyContain(at => DateTime.ParseExact(at, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture).Year == 2026);
    }

    [Test]
    public void Survives_what_a_hostile_product_shows() =>
        _written.JUnit(HandWritten.Of((Verdict.NonObserve, HandWritten.Hostile))).Descendants("skipped").Single().Attribute("message")!.Value.Should().Contain("]]>").And.Contain("<script>").And.Contain("\uFFFD");

    private static int Count(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
