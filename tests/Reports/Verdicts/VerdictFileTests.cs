using System.Text.Json;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Verdicts;

public sealed class VerdictFileTests
{
    [Test]
    public void Reads_back_what_it_writes()
    {
        using var run = SampleRun.Mixed();
        VerdictFile.Write(run.Folder, run.Report);
        VerdictFile.Read(run.Folder).Should().BeEquivalentTo(run.Report);
    }

    [TestCase("non-conforme")]
    [TestCase("conforme")]
    [TestCase("non-observe")]
    [TestCase("non-applicable")]
    [TestCase("bloquant")]
    [TestCase("avertissement")]
    [TestCase("respecte")]
    [TestCase("enfreint")]
    public void Writes_the_words_of_the_design(string word)
    {
        using var run = SampleRun.Mixed();
        VerdictFile.ToJson(run.Report).Should().Contain($"\"{word}\"");
    }

    [Test]
    public void Spells_a_attester_as_the_design_does()
    {
        using var run = SampleRun.Mixed();
        var report = run.Report with { Preuves = [run.Report.Preuves[0] with { Verdict = Verdict.AAttester }] };
        VerdictFile.ToJson(report).Should().Contain("\"verdict\": \"a-attester\"");
    }

    [TestCase("run", "editor", "product")]
    [TestCase("run", "exit")]
    [TestCase("run", "startedAt")]
    [TestCase("format")]
    [TestCase("observations")]
    public void Has_the_fields_of_the_design(params string[] path)
    {
        using var run = SampleRun.Mixed();
        using var json = JsonDocument.Parse(VerdictFile.ToJson(run.Report));
        path.Aggregate(json.RootElement, (at, name) => at.GetProperty(name)).ValueKind.Should().NotBe(JsonValueKind.Null);
    }

    [Test]
    public void Refuses_another_format()
    {
        using var run = SampleRun.Mixed();
        VerdictFile.Write(run.Folder, run.Report with { Format = "autre/9" });
        FluentActions.Invoking(() => VerdictFile.Read(run.Folder)).Should().Throw<InvalidDataException>();
    }

    [Test]
    public void A_check_that_holds_cites_a_witness() =>
        FluentActions.Invoking(() => Conclusion.Held("a", "b")).Should().Throw<ArgumentException>();

    [Test]
    public void A_conclusion_cites_each_witness_once() =>
        Conclusion.Broken("a", "b", "ui:1", "ui:1", "wire:2").Witnesses.Should().Equal("ui:1", "wire:2");
}
