namespace Reqnroll.Bindings;

/// <summary>One expression above one method.</summary>
internal sealed record StepDefinition(StepDefinitionType Type, WholeText Text, BoundMethod Method)
{
    /// <summary>The definition as people look for it: <c>[Given] "un patient" (Steps.APatient)</c>.</summary>
    public override string ToString() => $"[{Type}] \"{Text.Expression}\" ({Method.Name})";
}
