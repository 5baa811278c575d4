using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Running;
using Reqnroll.Features;

namespace Conformance.Cli.Examination;

/// <summary>Features are read whole before anything runs: a step that matches nothing, or a tag that names no preuve, is an error and not a silence.</summary>
internal static class FeatureExamination
{
    /// <summary>Lets the features pass, or says all that is wrong with them.</summary>
    /// <exception cref="RefusedException">Something is wrong.</exception>
    public static void Require(RemCatalogue catalogue, string features)
    {
        var book = FeatureBook.Open(typeof(Campaign).Assembly, features);
        var problems = book.Problems.Select(problem => problem.ToString())
            .Concat(book.Scenarios.SelectMany(scenario => TagProblems(scenario, catalogue)))
            .Concat(Untold(catalogue, book))
            .ToList();
        if (problems.Count > 0)
            throw new RefusedException($"Les features ne peuvent pas être jouées ({problems.Count} problème(s)) :\n{string.Join('\n', problems)}");
    }

    private static IEnumerable<string> TagProblems(FeatureScenario scenario, RemCatalogue catalogue)
    {
        var ids = scenario.Tags.Where(tag => tag.Contains('/', StringComparison.Ordinal)).ToList();
        foreach (var unknown in ids.Where(id => catalogue.Select(id).Count == 0))
            yield return $"{scenario.File}:{scenario.Line}: tag @{unknown} names nothing in the catalogue; nearest: {catalogue.Nearest(unknown)}.";
        if (!ids.Exists(id => catalogue.Find(id) is not null))
            yield return $"{scenario.File}:{scenario.Line}: scenario “{scenario.Title}” names no preuve: what would it prove? Tag it with one.";
    }

    private static IEnumerable<string> Untold(RemCatalogue catalogue, FeatureBook book)
    {
        var told = book.Scenarios.SelectMany(scenario => scenario.Tags).ToHashSet();
        return catalogue.Played.Where(preuve => !told.Contains(preuve)).Select(preuve => $"Preuve {preuve} of the catalogue has no scenario.");
    }
}
