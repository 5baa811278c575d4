namespace Reqnroll;

/// <summary>A step as it is written in a feature.</summary>
/// <param name="Keyword">Keyword of the feature's language, with the space after it; empty for a step that no feature holds.</param>
/// <param name="Text">Words after the keyword.</param>
public sealed record StepInstance(string Keyword, string Text);
