using System.Text.RegularExpressions;
using Conformance.Steps.Editors.Map;
using F23.StringSimilarity;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>What is on the screen that resembles what was sought, from its accessibility snapshot.</summary>
internal static partial class NearbyNames
{
    /// <summary>A sentence that names the nearest; empty where nothing can be compared.</summary>
    public static async Task<string> SentenceAsync(IPage page, MapLocator? sought, Func<string, string> fill)
    {
        if (sought?.Words is not { } words)
            return "";
        var near = Nearest(await SnapshotAsync(page), sought.Role, fill(words)).ToList();
        return near.Count == 0 ? $" L'écran ne montre rien de ce genre{Framed(sought)}." : $" À l'écran, les plus proches : {string.Join(", ", near)}{Framed(sought)}.";
    }

    /// <summary>The three names of a snapshot that are nearest, those of the role sought first.</summary>
    internal static IEnumerable<string> Nearest(string snapshot, string? role, string words) => Names().Matches(snapshot)
        .Select(match => (Role: match.Groups[1].Value, Name: match.Groups[2].Value))
        .Where(element => role is null || element.Role == role)
        .Distinct()
        .OrderBy(element => new Damerau().Distance(element.Name.ToLowerInvariant(), words.ToLowerInvariant()))
        .Take(3)
        .Select(element => $"{element.Role} « {element.Name} »");

    private static async Task<string> SnapshotAsync(IPage page)
    {
        try
        {
            return await page.Locator("body").AriaSnapshotAsync(new() { Timeout = 5_000 });
        }
        catch (Exception problem) when (problem is TimeoutException or PlaywrightException)
        {
            return "";
        }
    }

    private static string Framed(MapLocator sought) => sought.Frame is null && sought.Within?.Frame is null ? "" : " (le contenu des cadres n'y figure pas)";

    [GeneratedRegex(@"- ([a-z]+) ""([^""]+)""")]
    private static partial Regex Names();
}
