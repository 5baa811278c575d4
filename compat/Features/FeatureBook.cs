using System.Reflection;
using Reqnroll.Bindings;

namespace Reqnroll.Features;

/// <summary>All the features of a folder, read and bound to their steps: what would run, and all that is wrong with it.</summary>
public sealed class FeatureBook
{
    private FeatureBook(BindingCatalogue bindings, IReadOnlyList<FeaturePlan> features, IReadOnlyList<FeatureProblem> problems)
    {
        Bindings = bindings;
        Features = features;
        Problems = problems;
        Scenarios = [.. features.SelectMany(feature => feature.Scenarios).Select(scenario => scenario.Described())];
    }

    /// <summary>All that is wrong, in the order of files and lines; nothing runs unless it is empty.</summary>
    public IReadOnlyList<FeatureProblem> Problems { get; }

    /// <summary>Scenarios of the files that could be read.</summary>
    public IReadOnlyList<FeatureScenario> Scenarios { get; }

    internal BindingCatalogue Bindings { get; }

    internal IReadOnlyList<FeaturePlan> Features { get; }

    /// <summary>Reads every <c>*.feature</c> file of a folder and finds the method of each of their steps.</summary>
    /// <param name="bindings">Assembly of the classes marked <see cref="BindingAttribute"/>.</param>
    /// <param name="featuresFolder">Folder of the features, its subfolders included.</param>
    public static FeatureBook Open(Assembly bindings, string featuresFolder) => Open(BindingCatalogue.Of(bindings), featuresFolder);

    internal static FeatureBook Open(BindingCatalogue bindings, string featuresFolder)
    {
        var problems = new List<FeatureProblem>();
        var features = FeatureFolder.Read(featuresFolder, problems);
        FeatureTitles.Examine(features, problems);
        StepBinding.Bind(features, new StepMatcher(bindings), problems);
        return new FeatureBook(bindings, features, [.. bindings.Problems, .. InOrder(problems)]);
    }

    private static IEnumerable<FeatureProblem> InOrder(IEnumerable<FeatureProblem> problems) =>
        problems.DistinctBy(Place).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line);

    private static (string File, int Line, string Message) Place(FeatureProblem problem) => (problem.File, problem.Line, problem.Message);
}
