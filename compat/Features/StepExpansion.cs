using Gherkin;
using Gherkin.Ast;
using Reqnroll.Bindings;

namespace Reqnroll.Features;

/// <summary>Unfolds steps: the kind of each, the values of the example in their places.</summary>
internal static class StepExpansion
{
    public static StepPlan[] Unfold(IEnumerable<Step> background, IEnumerable<Step> own, ExampleRow row)
    {
        var type = StepDefinitionType.Given;
        var steps = new List<StepPlan>();
        foreach (var step in background)
            steps.Add(Plan(step, type = TypeOf(step, type), ExampleRow.None(0)));
        foreach (var step in own)
            steps.Add(Plan(step, type = TypeOf(step, type), row));
        return [.. steps];
    }

    private static StepDefinitionType TypeOf(Step step, StepDefinitionType before) => step.KeywordType switch
    {
        StepKeywordType.Context => StepDefinitionType.Given,
        StepKeywordType.Action => StepDefinitionType.When,
        StepKeywordType.Outcome => StepDefinitionType.Then,
        _ => before,
    };

    private static StepPlan Plan(Step step, StepDefinitionType type, ExampleRow row) => new(
        step.Keyword,
        type,
        row.Fill(step.Text),
        step.DataTable is null ? null : [.. step.DataTable.Rows.Select(line => (string[])[.. line.Cells.Select(cell => row.Fill(cell.Value))])],
        step.DocString is null ? null : row.Fill(step.DocString.Content),
        step.Location.Line);
}
