namespace Reqnroll.Features;

/// <summary>Finds features that would be taken for one another.</summary>
internal static class FeatureTitles
{
    public static void Examine(IEnumerable<FeaturePlan> features, List<FeatureProblem> problems)
    {
        foreach (var same in features.GroupBy(feature => feature.Info.Title))
            foreach (var again in same.Skip(1))
                problems.Add(new FeatureProblem(again.File, 0, $"the title « {same.Key} » is already that of the feature of {same.First().File}"));
    }
}
