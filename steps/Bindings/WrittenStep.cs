using Reqnroll;

namespace Conformance.Steps.Bindings;

/// <summary>A step as its feature has it, on one line.</summary>
internal static class WrittenStep
{
    /// <summary>Keyword, text, and the rows of its table: <c>… est : patient A, état fermé ; patient B, état non créé</c>.</summary>
    public static string Of(StepInfo step) =>
        $"{step.StepInstance.Keyword}{step.StepInstance.Text} {string.Join(" ; ", step.Table?.Rows.Select(Row) ?? [])}".TrimEnd();

    private static string Row(DataTableRow row) => string.Join(", ", row.Where(cell => cell.Value.Length > 0).Select(cell => $"{cell.Key} {cell.Value}"));
}
