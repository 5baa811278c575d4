using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Pipelines;

/// <summary>What Azure DevOps asks of a TRX file to show each result: the namespace, a definition a result, GUIDs, times, and the words of its outcomes.</summary>
public sealed class TrxTests
{
    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly Written _written = new();

    [TearDown]
    public void Delete() => _written.Dispose();

    [TestCase(Verdict.Conforme, "Passed")]
    [TestCase(Verdict.Atteste, "Passed")]
    [TestCase(Verdict.NonConforme, "Failed")]
    [TestCase(Verdict.Invalide, "Failed")]
    [TestCase(Verdict.NonObserve, "Inconclusive")]
    [TestCase(Verdict.AAttester, "Inconclusive")]
    [TestCase(Verdict.NonApplicable, "NotExecuted")]
    public void Says_each_verdict_in_a_word_that_is_read(Verdict verdict, string outcome) =>
        Results(_written.Trx(HandWritten.Of((verdict, "motif")))).Single().Attribute("outcome")!.Value.Should().Be(outcome);

    [Test]
    public void An_invalid_preuve_is_seen_and_says_that_it_is_invalid() =>
        Results(_written.Trx(SampleRun.Invalid())).Single().Descendants(Ns + "Message").Single().Value.Should().StartWith("Invalide : Produit : Le produit ne répond pas");

    [Test]
    public void Defines_each_test_that_it_has_a_result_of()
    {
        var run = _written.Trx(SampleRun.Mixed());
        var ids = Results(run).Select(result => (Test: result.Attribute("testId")!.Value, Execution: result.Attribute("executionId")!.Value)).ToList();
        run.Descendants(Ns + "UnitTest").Select(test => (test.Attribute("id")!.Value, test.Element(Ns + "Execution")!.Attribute("id")!.Value)).Should().Equal(ids);
        run.Descendants(Ns + "TestEntry").Select(entry => (entry.Attribute("testId")!.Value, entry.Attribute("executionId")!.Value)).Should().Equal(ids);
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => Guid.Parse(id.Test) != Guid.Empty && Guid.Parse(id.Execution) != Guid.Empty);
    }

    [Test]
    public void Follows_a_preuve_from_run_to_run()
    {
        var report = HandWritten.Of((Verdict.Conforme, null));
        var next = report with { Run = report.Run with { Id = "20260310-093000-d4e5f6" } };
        var (before, after) = (Results(_written.Trx(report)).Single(), Results(_written.Trx(next)).Single());
        before.Attribute("testId")!.Value.Should().Be(after.Attribute("testId")!.Value);
        before.Attribute("executionId")!.Value.Should().NotBe(after.Attribute("executionId")!.Value);
    }

    [Test]
    public void Counts_what_it_holds()
    {
        var run = _written.Trx(SampleRun.Mixed());
        var counters = run.Descendants(Ns + "Counters").Single().Attributes().ToDictionary(count => count.Name.LocalName, count => int.Parse(count.Value, CultureInfo.InvariantCulture));
        counters.Should().BeEquivalentTo(new Dictionary<string, int> { ["total"] = 4, ["executed"] = 3, ["passed"] = 1, ["failed"] = 1, ["inconclusive"] = 1, ["notExecuted"] = 1 });
        run.Element(Ns + "ResultSummary")!.Attribute("outcome")!.Value.Should().Be("Failed");
    }

    [Test]
    public void Gives_durations_and_instants_that_read() => Results(_written.Trx(SampleRun.Mixed())).Should().OnlyContain(result =>
        TimeSpan.ParseExact(result.Attribute("duration")!.Value, "c", CultureInfo.InvariantCulture) >= TimeSpan.Zero
        && DateTimeOffset.Parse(result.Attribute("endTime")!.Value, CultureInfo.InvariantCulture) >= DateTimeOffset.Parse(result.Attribute("startTime")!.Value, CultureInfo.InvariantCulture));

    [Test]
    public void Survives_what_a_hostile_product_shows() =>
        _written.Trx(HandWritten.Of((Verdict.Invalide, HandWritten.Hostile))).Descendants(Ns + "Message").Single().Value.Should().Contain("]]> <script>").And.NotContain("\u001B");

    private static IEnumerable<XElement> Results(XElement run) => run.Descendants(Ns + "UnitTestResult");
}
