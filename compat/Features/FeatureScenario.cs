namespace Reqnroll.Features;

/// <summary>A scenario as it will run; each line of the examples of an outline is one.</summary>
/// <param name="Title">Words after the keyword, the values of the example in their places.</param>
/// <param name="Feature">Title of its feature.</param>
/// <param name="Tags">Its tags and those it inherits, without @.</param>
/// <param name="File">Path under the folder of features, with slashes.</param>
/// <param name="Line">Line of its keyword, or of its example, from 1.</param>
public sealed record FeatureScenario(string Title, string Feature, IReadOnlyList<string> Tags, string File, int Line);
