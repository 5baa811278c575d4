using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Running.Walk;

/// <summary>One thing that a UI map may say: an intention, a reading or a criterion.</summary>
/// <param name="Section">Section of the map.</param>
/// <param name="Name">Name in that section.</param>
public readonly record struct MapEntry(MapSection Section, string Name)
{
    /// <summary>Where it stands in the editor file: <c>map.acts.log-in</c>.</summary>
    public string Path => $"map.{Section.ToString().ToLowerInvariant()}.{Name}";

    /// <summary>An intention.</summary>
    public static MapEntry Act(string intention) => new(MapSection.Acts, intention);

    /// <summary>A reading.</summary>
    public static MapEntry Reading(string reading) => new(MapSection.Readings, reading);

    /// <summary>A criterion of the search of a correspondent.</summary>
    public static MapEntry Criterion(string criterion) => new(MapSection.Criteria, criterion);

    /// <summary>Whether a map says it.</summary>
    public bool IsIn(UiMap map) => Section switch
    {
        MapSection.Acts => map.Acts.ContainsKey(Name),
        MapSection.Readings => map.Readings.ContainsKey(Name),
        _ => map.Criteria.ContainsKey(Name),
    };
}

/// <summary>Sections of a UI map.</summary>
public enum MapSection
{
    /// <summary>Intentions.</summary>
    Acts,

    /// <summary>Readings.</summary>
    Readings,

    /// <summary>Criteria of the search of a correspondent.</summary>
    Criteria,
}
