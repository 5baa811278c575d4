using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>A method called at a moment of the run.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute : Attribute
{
    /// <summary>Order of a hook that gives none.</summary>
    public const int DefaultOrder = 10000;

    private protected HookAttribute(HookType moment, string[] tags) => (Event, Tags) = (moment, tags);

    /// <summary>Tags of which one is enough for the hook to be called, with or without @; empty for always.</summary>
    public string[] Tags { get; }

    /// <summary>The lowest goes first, before as after.</summary>
    public int Order { get; set; } = DefaultOrder;

    internal HookType Event { get; }
}
