using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>What a feature file says of a step.</summary>
/// <param name="stepDefinitionType">Kind of the step.</param>
/// <param name="text">Words after the keyword.</param>
/// <param name="table">Table under the step, if any.</param>
/// <param name="multilineText">Doc string under the step, if any.</param>
public class StepInfo(StepDefinitionType stepDefinitionType, string text, Table? table, string? multilineText)
{
    /// <summary>Kind of the step; <c>Et</c>, <c>Mais</c> and <c>*</c> take that of the step before.</summary>
    public StepDefinitionType StepDefinitionType { get; } = stepDefinitionType;

    /// <summary>Words after the keyword.</summary>
    public string Text { get; } = text;

    /// <summary>Table under the step, if any.</summary>
    public Table? Table { get; } = table;

    /// <summary>Doc string under the step, if any.</summary>
    public string? MultilineText { get; } = multilineText;

    /// <summary>The step as its feature has it.</summary>
    public StepInstance StepInstance { get; internal init; } = new("", text);
}
