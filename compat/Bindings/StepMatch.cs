namespace Reqnroll.Bindings;

/// <summary>The one method that plays a step, and the words it is given.</summary>
internal sealed record StepMatch(BoundMethod Method, string[] Words);
