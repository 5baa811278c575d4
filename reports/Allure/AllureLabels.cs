using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Allure;

/// <summary>By what a preuve is found in Allure: its place in the REM, its ids and its verdict.</summary>
internal static class AllureLabels
{
    public static IReadOnlyList<AllureLabel> Of(PreuveVerdict preuve, RunSummary run, RemCatalogue catalogue)
    {
        var found = catalogue.Find(preuve.Id);
        var exigence = Titled(preuve.Exigence, found?.Exigence.Titre);
        var scenario = Titled(preuve.Scenario, found?.Scenario.Titre);
        return
        [
            new("parentSuite", preuve.Exigence.Split('/')[0]), new("suite", exigence), new("subSuite", scenario),
            new("epic", preuve.IsOutsideRem ? "Hors REM" : run.Rem), new("feature", exigence), new("story", scenario),
            new("tag", preuve.Exigence), new("tag", preuve.Scenario), new("tag", preuve.Id), new("tag", Words.Of(preuve.Verdict).ToLowerInvariant()),
            new("layer", "bout en bout"), new("severity", preuve.IsOutsideRem ? "normal" : "critical"), new("framework", "Conformance"), new("language", "gherkin"),
            new("host", run.Editor.Product),
        ];
    }

    private static string Titled(string id, string? title) => title is null ? id : $"{id} {title}";
}
