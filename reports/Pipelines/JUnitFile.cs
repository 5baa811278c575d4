using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>A run in the format that Jenkins, GitLab and Azure DevOps read: one suite a chapter, one case a preuve.</summary>
/// <remarks>
/// Only conforme and atteste pass. What nobody saw is <c>skipped</c> with its reason, never passed; what the run cannot tell is an <c>error</c>.
/// Each message stands both in its attribute and in its text: Jenkins shows the one, GitLab the other.
/// </remarks>
internal static class JUnitFile
{
    /// <summary>Writes the document.</summary>
    /// <param name="report">Verdicts.</param>
    /// <param name="catalogue">Catalogue that they were given with.</param>
    public static XDocument Of(RunReport report, RemCatalogue catalogue)
    {
        var explanation = new Explanation(catalogue);
        return new XDocument(new XElement(
            "testsuites",
            Text("name", $"Conformance {report.Run.Editor.Product} {report.Run.Editor.Version}"),
            Counts(report.Preuves),
            report.Preuves.GroupBy(preuve => RemId.Of(preuve.Exigence).Chapitre).Select(chapter => Suite(chapter, report.Run, explanation))));
    }

    private static XElement Suite(IGrouping<string, PreuveVerdict> chapter, RunSummary run, Explanation explanation) => new(
        "testsuite",
        Text("name", chapter.Key),
        Text("timestamp", run.StartedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)),
        Counts([.. chapter]),
        new XAttribute("skipped", chapter.Count(preuve => preuve.Verdict is Verdict.NonObserve or Verdict.AAttester or Verdict.NonApplicable)),
        Properties(run),
        chapter.Select(preuve => Case(preuve, explanation)));

    private static XElement Properties(RunSummary run) => new("properties", from property in new (string Name, string Value)[]
    {
        ("course", run.Id), ("editeur", run.Editor.Name), ("produit", run.Editor.Product), ("version", run.Editor.Version), ("rem", run.Rem), ("harnais", run.Harness),
    }
    select new XElement("property", Text("name", property.Name), Text("value", property.Value)));

    private static XElement Case(PreuveVerdict preuve, Explanation explanation) => new(
        "testcase",
        Text("classname", preuve.Exigence),
        Text("name", $"{preuve.Id} {preuve.Title}"),
        Seconds(preuve.DurationMs),
        Result(preuve, explanation));

    private static XElement? Result(PreuveVerdict preuve, Explanation explanation) => preuve.Verdict switch
    {
        Verdict.Conforme => null,
        Verdict.Atteste => new XElement("system-out", PipelineText.ForXml(explanation.Whole(preuve))),
        Verdict.NonConforme => Told("failure", preuve, explanation, Text("type", "non-conforme")),
        Verdict.Invalide => Told("error", preuve, explanation, Text("type", "invalide")),
        _ => Told("skipped", preuve, explanation),
    };

    private static XElement Told(string element, PreuveVerdict preuve, Explanation explanation, XAttribute? type = null) =>
        new(element, Text("message", Explanation.Sentence(preuve)), type, PipelineText.ForXml(explanation.Whole(preuve)));

    /// <summary>What both a suite and the whole may bear: the schema that Jenkins holds to (junit-10) knows no <c>skipped</c> of the whole.</summary>
    private static IEnumerable<XAttribute> Counts(IReadOnlyList<PreuveVerdict> preuves) =>
    [
        new("tests", preuves.Count),
        new("failures", preuves.Count(preuve => preuve.Verdict is Verdict.NonConforme)),
        new("errors", preuves.Count(preuve => preuve.Verdict is Verdict.Invalide)),
        Seconds(preuves.Sum(preuve => preuve.DurationMs)),
    ];

    private static XAttribute Seconds(long milliseconds) => new("time", (milliseconds / 1000m).ToString("0.000", CultureInfo.InvariantCulture));

    private static XAttribute Text(string name, string value) => new(name, PipelineText.ForXml(value));
}
