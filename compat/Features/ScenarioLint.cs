using System.Text.RegularExpressions;
using F23.StringSimilarity;
using Gherkin;
using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>Finds scenarios that would not run, or would be taken for one another.</summary>
internal static partial class ScenarioLint
{
    private static readonly Damerau Distance = new();

    public static void Examine(Feature feature, FeatureText text, GherkinDialect dialect, List<FeatureProblem> problems)
    {
        void Note(IHasLocation place, string message, string? nearest = null) => problems.Add(new FeatureProblem(text.File, place.Location.Line, message, nearest));

        var scenarios = feature.Children.SelectMany(child => child is Rule rule ? rule.Children : [child]).OfType<Scenario>().ToList();
        if (scenarios.Count == 0)
            Note(feature, "this feature has no scenario");
        foreach (var again in scenarios.GroupBy(scenario => scenario.Name).SelectMany(group => group.Skip(1).Select(again => (Again: again, First: group.First()))))
            Note(again.Again, $"the title « {again.Again.Name} » is already that of the scenario of line {again.First.Location.Line}");
        foreach (var outline in scenarios.Where(scenario => dialect.ScenarioOutlineKeywords.Contains(scenario.Keyword) && !scenario.Examples.Any()))
            Note(outline, "this outline has no examples", $"{dialect.ExamplesKeywords[0]}:");
        foreach (var scenario in scenarios)
            Examine(scenario, Note);
    }

    private static void Examine(Scenario scenario, Action<IHasLocation, string, string?> note)
    {
        if (scenario.Name.Length == 0)
            note(scenario, "this scenario has no title", null);
        if (!scenario.Steps.Any())
            note(scenario, "this scenario has no step: it would pass and prove nothing", null);
        foreach (var empty in scenario.Examples.Where(examples => !(examples.TableBody ?? []).Any()))
            note(empty, "these examples have no line: nothing would run", null);
        foreach (var examples in scenario.Examples.Where(examples => examples.TableHeader is not null))
            ExaminePlaceholders(scenario, [.. examples.TableHeader.Cells.Select(cell => cell.Value)], note);
    }

    private static void ExaminePlaceholders(Scenario scenario, string[] columns, Action<IHasLocation, string, string?> note)
    {
        foreach (var step in scenario.Steps)
            foreach (var name in Placeholder().Matches(step.Text).Select(match => match.Groups[1].Value).Where(name => !columns.Contains(name)))
                note(step, $"the examples have no column « {name} »", columns.MinBy(column => Distance.Distance(column, name)));
    }

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Placeholder();
}
