namespace Reqnroll.Features;

/// <summary>A feature file as it is written.</summary>
/// <param name="File">Path under the folder of features, with slashes.</param>
/// <param name="Content">Its text.</param>
internal sealed record FeatureText(string File, string Content)
{
    private string[]? _lines;

    /// <summary>A line, from 1, without the blanks around it; empty past the end.</summary>
    public string Line(int number) => number <= Lines.Length ? Lines[number - 1].Trim() : "";

    public int LineCount => Lines.Length;

    private string[] Lines => _lines ??= Content.Split('\n');
}
