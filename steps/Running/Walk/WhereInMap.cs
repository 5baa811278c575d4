using System.Text.RegularExpressions;

namespace Conformance.Steps.Running.Walk;

/// <summary>Finds which entry of a map a message of the driver is about: the driver says it first.</summary>
internal static partial class WhereInMap
{
    /// <summary>Path of the entry, <c>map.acts.log-in[1]</c>; null when the message names none.</summary>
    public static string? Of(string message) => Leading().Match(message) is { Success: true } leading ? leading.Groups[1].Value : null;

    [GeneratedRegex(@"^(map\.\S+) : ")]
    private static partial Regex Leading();
}
