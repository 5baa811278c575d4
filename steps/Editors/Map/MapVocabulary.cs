using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Map;

/// <summary>Every word that a map may use: what the reader accepts, what its messages name as nearest, what the JSON Schema completes, and what docs/ui-map.md explains.</summary>
public static class MapVocabulary
{
    /// <summary>Key of the value of an action.</summary>
    public const string With = "with";

    /// <summary>Key of what a <c>scroll</c> looks for.</summary>
    public const string Until = "until";

    /// <summary>Text of an <see cref="LocatorWord"/> <c>announced</c> that any announcement satisfies.</summary>
    public const string AnyAnnouncement = "*";

    /// <summary>Value of <c>tab</c> that names the first tab of the session.</summary>
    public const string FirstTab = "first";

    /// <summary>What can be done to a screen.</summary>
    public static IReadOnlyList<VerbWord> Verbs { get; } =
    [
        new("go", MapVerb.Go, VerbObject.Text, TakesValue: false, "Opens a path of the product."),
        new("click", MapVerb.Click, VerbObject.Element, TakesValue: false, "Clicks."),
        new("fill", MapVerb.Fill, VerbObject.Element, TakesValue: true, "Types a text in place of what stands there."),
        new("press", MapVerb.Press, VerbObject.Element, TakesValue: true, "Presses a key: Enter, Escape, Control+S."),
        new("choose", MapVerb.Choose, VerbObject.Element, TakesValue: true, "Chooses an option of a list by its label."),
        new("upload", MapVerb.Upload, VerbObject.Element, TakesValue: true, "Gives a file of the editor file's folder to a file control."),
        new("wait", MapVerb.Wait, VerbObject.Element, TakesValue: false, "Waits until it is visible."),
        new("hover", MapVerb.Hover, VerbObject.Element, TakesValue: false, "Puts the pointer on it."),
        new("scroll", MapVerb.Scroll, VerbObject.Element, TakesValue: false, "Scrolls it until what « until » names is rendered: for virtual lists."),
        new("download", MapVerb.Download, VerbObject.Element, TakesValue: false, "Clicks and keeps the file that the product gives."),
        new("confirm", MapVerb.Confirm, VerbObject.Text, TakesValue: false, "How the browser's next dialog is answered: accept or dismiss."),
        new("tab", MapVerb.Tab, VerbObject.Text, TakesValue: false, "Goes on in the tab whose title or address holds this text; first goes back to the first one."),
    ];

    /// <summary>How an element is told.</summary>
    public static IReadOnlyList<LocatorWord> LocatorKeys { get; } =
    [
        new("role", Locates: true, "ARIA role: button, link, textbox …"),
        new("name", Locates: false, "Accessible name, with role."),
        new("label", Locates: true, "Label of a control."),
        new("placeholder", Locates: true, "Placeholder of a control."),
        new("text", Locates: true, "Visible text."),
        new("alt", Locates: true, "Alternative text of an image."),
        new("title", Locates: true, "Tooltip."),
        new("test-id", Locates: true, "Value of data-testid."),
        new("css", Locates: true, "CSS selector, last resort."),
        new("has-text", Locates: false, "Text that the element holds, to tell it from others alike."),
        new("exact", Locates: false, "true: name, label, text … must match whole."),
        new("within", Locates: false, "Element that it is in."),
        new("frame", Locates: false, "Frame that it is in."),
    ];

    /// <summary>Names of the verbs.</summary>
    public static IReadOnlyList<string> VerbNames { get; } = [.. Verbs.Select(verb => verb.Name)];

    /// <summary>Names of the keys of a locator.</summary>
    public static IReadOnlyList<string> LocatorNames { get; } = [.. LocatorKeys.Select(key => key.Name)];

    /// <summary>Keys that are enough to tell an element.</summary>
    public static IReadOnlyList<string> Locating { get; } = [.. LocatorKeys.Where(key => key.Locates).Select(key => key.Name)];

    /// <summary>ARIA roles, lower case.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetNames<AriaRole>().Select(role => role.ToLowerInvariant())];
}

/// <summary>A verb of the map.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Verb">What it does.</param>
/// <param name="Object">What stands under the key.</param>
/// <param name="TakesValue">Whether it needs <c>with</c>.</param>
/// <param name="Meaning">One sentence.</param>
public sealed record VerbWord(string Name, MapVerb Verb, VerbObject Object, bool TakesValue, string Meaning);

/// <summary>What stands under a verb.</summary>
public enum VerbObject
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A locator.</summary>
    Element,
}

/// <summary>A key of a locator.</summary>
/// <param name="Name">The key.</param>
/// <param name="Locates">Whether it is enough to tell an element.</param>
/// <param name="Meaning">One sentence.</param>
public sealed record LocatorWord(string Name, bool Locates, string Meaning);
