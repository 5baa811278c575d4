using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>The words of the UI map, as its reader knows them: the one place where the schema learns of them.</summary>
internal static class MapTerms
{
    /// <summary>Intentions, each with the values that it is given.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Intentions => Editors.Intentions.All;

    /// <summary>Readings, each with the fields of its rows.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Readings => Editors.Readings.All;

    /// <summary>Criteria of the correspondent search.</summary>
    public static IReadOnlyList<string> Criteria => SearchCriteria.All;

    /// <summary>Actions that take a locator.</summary>
    public static IEnumerable<string> Verbs => Enum.GetValues<MapVerb>().Where(verb => verb is not MapVerb.Go).Select(verb => verb.ToString().ToLowerInvariant());

    /// <summary>Action that takes a path.</summary>
    public static string Go => nameof(MapVerb.Go).ToLowerInvariant();

    /// <summary>Keys of a locator.</summary>
    public static IReadOnlyList<string> LocatorKeys => MapReader.LocatorKeys;
}
