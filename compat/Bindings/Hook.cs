namespace Reqnroll.Bindings;

/// <summary>A method called at a moment, for scenarios of some tags.</summary>
internal sealed record Hook(HookType Moment, BoundMethod Method, int Order, string[] Tags)
{
    public bool Concerns(string[] tags) => Tags.Length == 0 || Tags.Any(tags.Contains);
}
