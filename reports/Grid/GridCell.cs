using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>A cell of a grid.</summary>
public sealed record GridCell
{
    /// <summary>Nothing is known.</summary>
    public static readonly GridCell Empty = new();

    /// <summary>Lines of text; empty for a number.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>A number; null for a text.</summary>
    public double? Number { get; init; }

    /// <summary>Verdict whose colour it has; its words stand in the text.</summary>
    public Verdict? Tint { get; init; }

    /// <summary>File that it leads to, relative to the folder of the run; null without.</summary>
    public string? Link { get; init; }

    /// <summary>One line of text, or nothing.</summary>
    public static GridCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new GridCell { Lines = [text] };

    /// <summary>Several lines of text.</summary>
    public static GridCell Of(IEnumerable<string> lines) => new() { Lines = [.. lines] };

    /// <summary>A number.</summary>
    public static GridCell Of(double number) => new() { Number = number };
}
