using Reqnroll.Bindings;

namespace Reqnroll.Features;

/// <summary>Gives each step its method, and notes the steps that have none.</summary>
internal static class StepBinding
{
    public static void Bind(IEnumerable<FeaturePlan> features, StepMatcher matcher, List<FeatureProblem> problems)
    {
        foreach (var scenario in features.SelectMany(feature => feature.Scenarios))
            foreach (var step in scenario.Steps)
                Bind(step, scenario.File, matcher, problems);
    }

    private static void Bind(StepPlan step, string file, StepMatcher matcher, List<FeatureProblem> problems)
    {
        var outcome = matcher.Match(step.Type, step.Text, step.Attached);
        step.Match = outcome.Match;
        if (outcome.Match is null)
            problems.Add(new FeatureProblem(file, step.Line, outcome.Fault, outcome.Nearest));
        if (step.Cells is [var header, ..] && header.GroupBy(column => column).FirstOrDefault(columns => columns.Count() > 1) is { } twice)
            problems.Add(new FeatureProblem(file, step.Line, $"the table has two columns « {twice.Key} »"));
    }
}
