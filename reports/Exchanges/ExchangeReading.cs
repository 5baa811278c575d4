namespace Conformance.Reports.Exchanges;

/// <summary>What a person understands of an exchange, side by side with its bytes.</summary>
/// <param name="Asked">What the request says.</param>
/// <param name="Answered">What the answer says; empty without an answer.</param>
public sealed record ExchangeReading(IReadOnlyList<Block> Asked, IReadOnlyList<Block> Answered);

/// <summary>A titled part of a reading.</summary>
/// <param name="Title">Title, in French.</param>
public abstract record Block(string Title);

/// <summary>Labelled values.</summary>
/// <param name="Title">Title, in French.</param>
/// <param name="Fields">The values, in reading order.</param>
public sealed record Sheet(string Title, IReadOnlyList<Field> Fields) : Block(Title);

/// <summary>A labelled value.</summary>
/// <param name="Label">Label, in French.</param>
/// <param name="Value">Value in words.</param>
/// <param name="Code">What the message holds for it; null when the value is it.</param>
public sealed record Field(string Label, string Value, string? Code = null)
{
    /// <summary>A field when there is a value; nothing otherwise.</summary>
    public static IEnumerable<Field> Maybe(string label, string? value, string? code = null) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new Field(label, value, code == value ? null : code)];
}

/// <summary>Things of one kind, one a row.</summary>
/// <param name="Title">Title, in French.</param>
/// <param name="Columns">Heads of the columns; the first names the row.</param>
/// <param name="Rows">Cells, as many a row as there are columns.</param>
public sealed record Grid(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block(Title);

/// <summary>A structure as it stands, for what no reader knows.</summary>
/// <param name="Title">Title, in French.</param>
/// <param name="Nodes">Its top.</param>
public sealed record Outline(string Title, IReadOnlyList<OutlineNode> Nodes) : Block(Title);

/// <summary>A node of a structure.</summary>
/// <param name="Name">Name, without namespace.</param>
/// <param name="Value">Value; null for what only holds others.</param>
/// <param name="Children">What it holds.</param>
public sealed record OutlineNode(string Name, string? Value, IReadOnlyList<OutlineNode> Children);
