using System.Collections.Specialized;

namespace Reqnroll;

/// <summary>What a feature file says of a scenario, or of one line of the examples of a scenario outline.</summary>
/// <param name="title">Words after the keyword.</param>
/// <param name="description">Free text under the title.</param>
/// <param name="tags">Its own tags and those of its examples, without @.</param>
/// <param name="arguments">Values of the example, by column.</param>
/// <param name="inheritedTags">Tags of its feature and of its rule, without @.</param>
public class ScenarioInfo(string title, string description, string[] tags, IOrderedDictionary arguments, string[]? inheritedTags = null)
{
    /// <summary>Words after the keyword.</summary>
    public string Title { get; } = title;

    /// <summary>Free text under the title.</summary>
    public string Description { get; } = description;

    /// <summary>Its own tags and those of its examples, without @.</summary>
    public string[] Tags { get; } = tags;

    /// <summary>Its tags with those of its feature and of its rule, each once.</summary>
    public string[] CombinedTags { get; } = [.. tags.Union(inheritedTags ?? [])];

    /// <summary>Values of the example, by column; empty for a plain scenario.</summary>
    public IOrderedDictionary Arguments { get; } = arguments;
}
