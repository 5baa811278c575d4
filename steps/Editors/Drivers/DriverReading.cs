using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>What a driver class read on a screen: only what it saw there, in the product's own words.</summary>
/// <param name="Present">Whether what was asked for is there and visible.</param>
/// <param name="Elements">What was read: one element, or one a row with its fields.</param>
public sealed record DriverReading(bool Present, IReadOnlyList<ElementSeen> Elements)
{
    /// <summary>What was asked for is not on the screen.</summary>
    public static DriverReading Absent { get; } = new(false, []);

    /// <summary>Blocks outside of the elements, such as a legend.</summary>
    public IReadOnlyList<ElementSeen> Elsewhere { get; init; } = [];

    /// <summary>Picture of the screen, PNG or JPEG; null lets the harness take that of the browser page, if one is open.</summary>
    public byte[]? Screenshot { get; init; }

    /// <summary>One text, and whatever else can be perceived with it.</summary>
    /// <param name="text">Visible text.</param>
    /// <param name="others">Accessible names, tooltips, pictures, colours.</param>
    public static DriverReading Of(string text, params IReadOnlyList<Fragment> others) => new(true, [Element(text, [], others)]);

    /// <summary>Rows of a list.</summary>
    /// <param name="rows">Each with the fields that the reading names, and whatever else can be perceived in it.</param>
    public static DriverReading Rows(params IReadOnlyList<(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<Fragment> Others)> rows) =>
        new(rows.Count > 0, [.. rows.Select(row => Element(string.Join(' ', row.Fields.Values), new(row.Fields), row.Others))]);

    private static ElementSeen Element(string text, Dictionary<string, string> fields, IReadOnlyList<Fragment> others) =>
        new(text, fields, text.Length == 0 ? others : [new Fragment(FragmentKind.Text, text), .. others]);
}
