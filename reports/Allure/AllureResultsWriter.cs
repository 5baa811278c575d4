using System.Text.Json;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Allure;

/// <summary>Writes <c>allure-results/</c> from the verdicts and the journal, one result a preuve. Allure is a view; nothing is judged on it (DESIGN section 6).</summary>
public static class AllureResultsWriter
{
    /// <summary>Name of the folder in that of the run.</summary>
    public const string FolderName = "allure-results";

    /// <summary>Writes the results, over those that the run may have.</summary>
    /// <param name="runFolder">Folder of the run, with its blobs.</param>
    /// <param name="report">Verdicts.</param>
    /// <param name="journal">Journal of the whole run.</param>
    /// <param name="catalogue">Catalogue that the verdicts were given with.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string runFolder, RunReport report, JournalView journal, RemCatalogue catalogue)
    {
        var folder = ReportFolder.Emptied(Path.Combine(runFolder, FolderName));
        var teller = new StoryTeller(journal);
        var steps = new AllureSteps(new AllureAttachments(runFolder, folder));
        foreach (var preuve in report.Preuves)
        {
            var result = Of(preuve, report.Run, catalogue, teller.Tell(preuve), steps);
            WriteJson(folder, $"{result.Uuid}-result.json", result);
        }

        WriteSurroundings(folder, report.Run);
    }

    private static AllureResult Of(PreuveVerdict preuve, RunSummary run, RemCatalogue catalogue, IReadOnlyList<Story> stories, AllureSteps steps) => new()
    {
        Uuid = StableId.Uuid($"{run.Id}/{preuve.Id}"),
        HistoryId = StableId.Digest($"{run.Rem}/{preuve.Id}"),
        TestCaseId = StableId.Digest(preuve.Id),
        FullName = $"{run.Rem}/{preuve.Id}",
        Name = $"{preuve.Id} {preuve.Title}",
        Description = catalogue.Find(preuve.Id)?.Exigence.Enonce,
        Status = AllureStatuses.Of(preuve.Verdict),
        StatusDetails = AllureDetails.Of(preuve),
        Start = stories.Select(story => story.Start).DefaultIfEmpty(run.StartedAt).Min().ToUnixTimeMilliseconds(),
        Stop = stories.Select(story => story.Stop).DefaultIfEmpty(run.StartedAt).Max().ToUnixTimeMilliseconds(),
        Labels = AllureLabels.Of(preuve, run, catalogue),
        Steps = steps.Of(stories),
        Parameters = [new AllureParameter("Verdict", Words.Of(preuve.Verdict), Excluded: true), .. Reason(preuve)],
    };

    private static IEnumerable<AllureParameter> Reason(PreuveVerdict preuve) =>
        preuve.Reason is { } reason ? [new AllureParameter("Motif", reason, Excluded: true)] : [];

    private static void WriteSurroundings(string folder, RunSummary run)
    {
        WriteJson(folder, "executor.json", new { name = "Conformance", type = "conformance", buildName = run.Id, reportName = $"{run.Editor.Product} {run.Editor.Version}" });
        WriteJson(folder, "categories.json", AllureConfiguration.Categories.Select(category => new { name = category.Name, matchedStatuses = new[] { category.Status } }));
        File.WriteAllText(Path.Combine(folder, "environment.properties"), AllureProperties.Text(new Dictionary<string, string>
        {
            ["Produit"] = $"{run.Editor.Product} {run.Editor.Version}",
            ["Éditeur"] = run.Editor.Name,
            ["Référentiel"] = run.Rem,
            ["Harnais"] = run.Harness,
            ["Course"] = run.Id,
        }));
        AllureConfiguration.Write(folder);
    }

    private static void WriteJson<T>(string folder, string name, T content) =>
        File.WriteAllText(Path.Combine(folder, name), JsonSerializer.Serialize(content, AllureFormat.Json) + "\n");
}
