using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>What the observing script gathered, in the frame of the elements that it was given.</summary>
/// <param name="Moment">Changes when the document does.</param>
/// <param name="Fits">Whether the window shows all of the visible elements as it stands; false when there are none.</param>
/// <param name="Elements">The elements, visible or not.</param>
/// <param name="Elsewhere">Visible blocks outside them.</param>
internal sealed record RawScreen(string Moment, bool Fits, IReadOnlyList<RawElement> Elements, IReadOnlyList<RawElement> Elsewhere)
{
    /// <summary>Looks at elements and around them.</summary>
    public static async Task<RawScreen> OfAsync(ILocator located) => Read(await located.EvaluateAllAsync<string>(Scripts.Observe));

    /// <summary>Looks at a frame as a whole.</summary>
    public static async Task<RawScreen> OfAsync(IFrame frame) => Read(await frame.EvaluateAsync<string>(Scripts.Observe, Array.Empty<object>()));

    private static RawScreen Read(string json) => JsonSerializer.Deserialize<RawScreen>(json, JsonSerializerOptions.Web)!;
}

/// <summary>An element as the script saw it.</summary>
/// <param name="Text">Its text, that of its shadow roots included.</param>
/// <param name="Visible">Whether a person sees it.</param>
/// <param name="Markup">The beginning of its HTML, for messages.</param>
/// <param name="Fragments">What can be perceived in it.</param>
internal sealed record RawElement(string Text, bool Visible, string Markup, IReadOnlyList<RawFragment> Fragments)
{
    /// <summary>The element as the journal keeps it.</summary>
    public ElementSeen Seen(IReadOnlyDictionary<string, string> fields) => new(Text, fields, [.. Fragments.Select(fragment => fragment.Kept).Distinct()]);
}

/// <summary>A fragment as the script saw it.</summary>
internal sealed record RawFragment(string Kind, string Value)
{
    /// <summary>The fragment as the journal keeps it: a picture by its SHA-256.</summary>
    public Fragment Kept => new(
        Enum.Parse<FragmentKind>(Kind, ignoreCase: true),
        Kind == "picture" ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value))) : Value);
}
