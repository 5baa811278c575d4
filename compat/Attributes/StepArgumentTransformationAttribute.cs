namespace Reqnroll;

/// <summary>A method that turns the words of a step, or its table, into the type that a step definition asks for.</summary>
/// <param name="regex">Words that it understands, whole; null for any words, or for a table.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class StepArgumentTransformationAttribute(string? regex) : Attribute
{
    /// <summary>Order of a transformation that gives none.</summary>
    public const int DefaultOrder = 10000;

    /// <summary>Understands any words, or a table.</summary>
    public StepArgumentTransformationAttribute()
        : this(null)
    {
    }

    /// <summary>Words that it understands, whole; null for any.</summary>
    public string? Regex { get; set; } = regex;

    /// <summary>The lowest goes first where several understand the same words.</summary>
    public int Order { get; set; } = DefaultOrder;
}
