using System.Text.Json.Nodes;
using Conformance.Reports.Allure;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Allure;

public sealed class AllureResultsTests
{
    private Recording _run = null!;

    private string Folder => Path.Combine(_run.Folder, AllureResultsWriter.FolderName);

    [SetUp]
    public void Begin()
    {
        _run = SampleRun.Mixed();
        Write();
    }

    [TearDown]
    public void Delete() => _run.Dispose();

    [TestCase("DMP/UX.12.01.01", "failed")]
    [TestCase("DMP/UX.14-BIS.01.01", "passed")]
    [TestCase("DMP/UX.14-BIS.01.02", "skipped")]
    [TestCase("SC.SSI/IE.36.01.01", "skipped")]
    public void Gives_each_preuve_its_status(string preuve, string status) => Text(Result(preuve)["status"]).Should().Be(status);

    [Test]
    public void Is_broken_when_the_run_cannot_tell()
    {
        using var run = SampleRun.Invalid();
        AllureResultsWriter.Write(run.Folder, run.Report, run.View, Tree.Catalogue);
        var result = Read(Directory.GetFiles(Path.Combine(run.Folder, "allure-results"), "*-result.json").Single());
        Text(result["status"]).Should().Be("broken");
    }

    [Test]
    public void Names_each_file_by_its_uuid() => Directory.GetFiles(Folder, "*-result.json")
        .Should().HaveCount(4).And.OnlyContain(path => Path.GetFileName(path) == $"{Read(path)["uuid"]}-result.json");

    [TestCase("parentSuite", "DMP")]
    [TestCase("suite", "DMP/UX.12 Indiquer sans clic si le patient dispose d'un DMP ouvert")]
    [TestCase("epic", "REM-HOP-DPI-Va2")]
    [TestCase("tag", "DMP/UX.12.01.01")]
    [TestCase("tag", "DMP/UX.12")]
    [TestCase("severity", "critical")]
    [TestCase("layer", "bout en bout")]
    public void Bears_its_place_in_the_rem_as_labels(string name, string value) => Result("DMP/UX.12.01.01")["labels"]!.AsArray()
        .Should().Contain(label => Text(label!["name"]) == name && Text(label["value"]) == value);

    [Test]
    public void Says_what_was_broken() => Result("DMP/UX.12.01.01")["statusDetails"]!.Should().Match<JsonNode>(
        details => Text(details["message"]).Contains("deux indications") && Text(details["trace"]).Contains("DMP/UX.12#etats"));

    [Test]
    public void Gives_the_reason_of_what_was_not_observed() => Text(Result("DMP/UX.14-BIS.01.02")["statusDetails"]!["message"]).Should().Contain("aucun document invisible");

    [Test]
    public void Tells_the_steps_in_french_with_their_instants() => Result("DMP/UX.12.01.01")["steps"]!.AsArray().Should().HaveCount(5)
        .And.OnlyContain(step => (long)step!["start"]! <= (long)step["stop"]!).And.Contain(step => Text(step!["name"]).StartsWith("Quand le professionnel"));

    [Test]
    public void Fails_the_step_whose_blocking_check_broke_and_no_other() =>
        Result("DMP/UX.12.01.01")["steps"]!.AsArray().Select(step => Text(step!["status"])).Should().Equal("passed", "passed", "passed", "failed", "passed");

    [Test]
    public void Lies_with_each_attachment_that_it_names()
    {
        var sources = Directory.GetFiles(Folder, "*-result.json").SelectMany(path => Attachments(Read(path))).Select(attachment => Text(attachment["source"])).ToList();
        sources.Should().NotBeEmpty().And.OnlyContain(source => File.Exists(Path.Combine(Folder, source)));
    }

    [TestCase("image/png", ".png")]
    [TestCase("application/xml", ".xml")]
    [TestCase("application/json", ".json")]
    [TestCase("text/plain", ".txt")]
    public void Attaches_screens_and_exchanges(string type, string extension) => Attachments(Result("DMP/UX.12.01.01"))
        .Should().Contain(attachment => Text(attachment["type"]) == type && Text(attachment["source"]).EndsWith(extension));

    [Test]
    public void Gives_the_facts_of_an_exchange_as_parameters() => Result("DMP/UX.12.01.01").ToJsonString().Should().Contain(Recording.Ins);

    [Test]
    public void Is_the_same_when_written_again()
    {
        var before = Contents();
        Write();
        Contents().Should().Equal(before);
    }

    [Test]
    public void Keeps_the_verdict_out_of_the_key_of_its_history() => Result("DMP/UX.12.01.01")["parameters"]!.AsArray().Should().OnlyContain(parameter => (bool)parameter!["excluded"]!);

    [Test]
    public void Describes_the_run_in_properties_that_every_reader_reads() => File.ReadAllText(Path.Combine(Folder, "environment.properties"))
        .Should().Contain("Produit = Dossier\\ Exemple\\ 4.2.0").And.Contain("\\u00c9diteur");

    [Test]
    public void Names_the_run_as_its_executor() => Text(Read(Path.Combine(Folder, "executor.json"))["buildName"]).Should().Be("20260309-093000-a1b2c3");

    [Test]
    public void Groups_failures_in_the_words_of_the_rem() => Text(Read(Path.Combine(Folder, "categories.json"))[0]!["name"]).Should().Be("Preuves non conformes");

    [Test]
    public void Asks_for_a_french_report() => Text(Read(Path.Combine(Folder, "allurerc.json"))["plugins"]!["awesome"]!["options"]!["reportLanguage"]).Should().Be("fr");

    [Test]
    public void Shows_an_interruption_as_a_broken_step()
    {
        using var run = new Recording().Begin("DMP/UX.12.01.01").Scenario("s", "DMP/UX.12.01.01").Step("s", "Quand");
        run.Record(new ScenarioInterrupted(InterruptionCause.Produit, "muet"), "s");
        AllureResultsWriter.Write(run.Folder, run.Report, run.View, Tree.Catalogue);
        var result = Read(Directory.GetFiles(Path.Combine(run.Folder, "allure-results"), "*-result.json").Single());
        Text(result["steps"]!.AsArray()[^1]!["status"]).Should().Be("broken");
    }

    private static string Text(JsonNode? node) => (string)node!;

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static IEnumerable<JsonNode> Attachments(JsonNode step) =>
        step["attachments"]!.AsArray().Select(attachment => attachment!).Concat(step["steps"]!.AsArray().SelectMany(inner => Attachments(inner!)));

    private void Write() => AllureResultsWriter.Write(_run.Folder, _run.Report, _run.View, Tree.Catalogue);

    private JsonNode Result(string preuve) => Directory.GetFiles(Folder, "*-result.json").Select(Read).Single(result => Text(result["name"]).StartsWith(preuve + " "));

    private List<string> Contents() => [.. Directory.GetFiles(Folder).Order().Select(path => Path.GetFileName(path) + File.ReadAllText(path))];
}
