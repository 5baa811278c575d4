using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>A run as Visual Studio's test results (TRX), which Azure DevOps and Visual Studio open.</summary>
internal sealed class TrxFile(RunReport report, RemCatalogue catalogue)
{
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string ResultsNotInAList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";
    private const string AllLoadedResults = "19431567-8539-422a-85d7-44ee4e166bda";
    private const string Storage = "conformance.dll";

    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly Explanation _explanation = new(catalogue);

    /// <summary>Writes the document.</summary>
    public static XDocument Of(RunReport report, RemCatalogue catalogue) => new(new TrxFile(report, catalogue).Run());

    private XElement Run() => new(
        Ns + "TestRun",
        Id("id", report.Run.Id),
        Text("name", $"Conformance {report.Run.Editor.Product} {report.Run.Editor.Version} ({report.Run.Id})"),
        new XElement(Ns + "Times", Instant("creation", report.Run.StartedAt), Instant("queuing", report.Run.StartedAt), Instant("start", report.Run.StartedAt), Instant("finish", report.Run.EndedAt)),
        new XElement(Ns + "Results", report.Preuves.Select(Result)),
        new XElement(Ns + "TestDefinitions", report.Preuves.Select(Definition)),
        new XElement(Ns + "TestEntries", report.Preuves.Select(preuve => new XElement(Ns + "TestEntry", TestId("testId", preuve), ExecutionId("executionId", preuve), new XAttribute("testListId", ResultsNotInAList)))),
        new XElement(Ns + "TestLists", List("Results Not in a List", ResultsNotInAList), List("All Loaded Results", AllLoadedResults)),
        Summary());

    private XElement Result(PreuveVerdict preuve) => new(
        Ns + "UnitTestResult",
        ExecutionId("executionId", preuve),
        TestId("testId", preuve),
        Text("testName", Name(preuve)),
        new XAttribute("computerName", "conformance"),
        new XAttribute("duration", TimeSpan.FromMilliseconds(preuve.DurationMs).ToString("c", CultureInfo.InvariantCulture)),
        Instant("startTime", report.Run.StartedAt),
        Instant("endTime", report.Run.StartedAt.AddMilliseconds(preuve.DurationMs)),
        new XAttribute("testType", UnitTestType),
        new XAttribute("outcome", TrxOutcome.Of(preuve.Verdict)),
        new XAttribute("testListId", ResultsNotInAList),
        preuve.Verdict is Verdict.Conforme ? null : new XElement(Ns + "Output", Output(preuve)));

    private XElement Output(PreuveVerdict preuve)
    {
        var whole = PipelineText.ForXml(_explanation.Whole(preuve));
        return TrxOutcome.Of(preuve.Verdict) is TrxOutcome.Passed
            ? new XElement(Ns + "StdOut", whole)
            : new XElement(Ns + "ErrorInfo", new XElement(Ns + "Message", whole));
    }

    private XElement Definition(PreuveVerdict preuve) => new(
        Ns + "UnitTest",
        Text("name", Name(preuve)),
        new XAttribute("storage", Storage),
        TestId("id", preuve),
        new XElement(Ns + "Execution", ExecutionId("id", preuve)),
        new XElement(Ns + "TestMethod", new XAttribute("codeBase", Storage), new XAttribute("adapterTypeName", "executor://conformance/"), Text("className", preuve.Exigence), Text("name", preuve.Id)));

    private XElement Summary() => new(
        Ns + "ResultSummary",
        new XAttribute("outcome", report.Run.Exit is ExitCodes.NonConforme or ExitCodes.Invalide ? "Failed" : "Completed"),
        new XElement(
            Ns + "Counters",
            new XAttribute("total", report.Preuves.Count),
            new XAttribute("executed", report.Preuves.Count - Count(TrxOutcome.NotExecuted)),
            new XAttribute("passed", Count(TrxOutcome.Passed)),
            new XAttribute("failed", Count(TrxOutcome.Failed)),
            new XAttribute("inconclusive", Count(TrxOutcome.Inconclusive)),
            new XAttribute("notExecuted", Count(TrxOutcome.NotExecuted))));

    private int Count(string outcome) => report.Preuves.Count(preuve => TrxOutcome.Of(preuve.Verdict) == outcome);

    private static string Name(PreuveVerdict preuve) => $"{preuve.Id} {preuve.Title}";

    private static XElement List(string name, string id) => new(Ns + "TestList", new XAttribute("name", name), new XAttribute("id", id));

    /// <summary>The same preuve of the same REM bears the same id from run to run: that is what a pipeline follows.</summary>
    private XAttribute TestId(string name, PreuveVerdict preuve) => Id(name, $"{report.Run.Rem}/{preuve.Id}");

    private XAttribute ExecutionId(string name, PreuveVerdict preuve) => Id(name, $"{report.Run.Id}/{preuve.Id}");

    private static XAttribute Id(string name, string of) => new(name, StableId.Uuid(of));

    private static XAttribute Instant(string name, DateTimeOffset instant) => new(name, instant.ToString("O", CultureInfo.InvariantCulture));

    private static XAttribute Text(string name, string value) => new(name, PipelineText.ForXml(value));
}
