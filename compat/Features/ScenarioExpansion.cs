using System.Collections.Specialized;
using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>Unfolds a feature: backgrounds before each scenario, one scenario a line of examples.</summary>
internal sealed class ScenarioExpansion(Feature feature, string file)
{
    /// <summary>The scenarios to run, in the order of the file.</summary>
    public IEnumerable<ScenarioPlan> Scenarios()
    {
        var background = BackgroundOf(feature.Children);
        return feature.Children.SelectMany(child => child switch
        {
            Rule rule => rule.Children.OfType<Scenario>().SelectMany(scenario =>
                Unfold(scenario, rule.Name, [.. feature.Tags, .. rule.Tags], [.. background, .. BackgroundOf(rule.Children)])),
            Scenario scenario => Unfold(scenario, null, [.. feature.Tags], background),
            _ => [],
        });
    }

    private static Step[] BackgroundOf(IEnumerable<IHasLocation> children) => [.. children.OfType<Background>().SelectMany(background => background.Steps)];

    private IEnumerable<ScenarioPlan> Unfold(Scenario scenario, string? rule, Tag[] inherited, Step[] background)
    {
        var examples = scenario.Examples.ToList();
        return examples.Count == 0
            ? [Plan(scenario, rule, inherited, background, scenario.Tags, ExampleRow.None(scenario.Location.Line))]
            : examples.SelectMany(table => ExampleRow.Of(table).Select(row => Plan(scenario, rule, inherited, background, [.. scenario.Tags, .. table.Tags], row)));
    }

    private ScenarioPlan Plan(Scenario scenario, string? rule, Tag[] inherited, Step[] background, IEnumerable<Tag> own, ExampleRow row)
    {
        var title = row.Fill(scenario.Name);
        var arguments = new OrderedDictionary();
        foreach (var (column, value) in row.Values)
            arguments.Add(column, value);
        var info = new ScenarioInfo(title, scenario.Description ?? "", TagNames.Of(own), arguments, TagNames.Of(inherited));
        var example = title == scenario.Name && row.Values.Count > 0 ? $" ({string.Join(", ", row.Values.Select(value => value.Value))})" : "";
        return new ScenarioPlan(info, feature.Name, rule, example, file, row.Line, StepExpansion.Unfold(background, scenario.Steps, row));
    }
}
