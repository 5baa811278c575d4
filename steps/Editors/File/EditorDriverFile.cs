namespace Conformance.Steps.Editors.File;

/// <summary>The C# class that drives the product where the map cannot.</summary>
/// <param name="Path">Full path of its assembly, in the folder of the editor file.</param>
/// <param name="Class">Full name of the class.</param>
public sealed record EditorDriverFile(string Path, string Class);
