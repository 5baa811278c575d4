namespace Conformance.Steps.Editors.Map;

/// <summary>How a product's screens are worked: for each intention the few actions that do it, for each reading where it is read.</summary>
/// <param name="Acts">Actions by intention.</param>
/// <param name="Readings">Where each reading is read.</param>
/// <param name="Criteria">Controls of the correspondent search, by criterion.</param>
public sealed record UiMap(
    IReadOnlyDictionary<string, IReadOnlyList<MapAction>> Acts,
    IReadOnlyDictionary<string, MapReading> Readings,
    IReadOnlyDictionary<string, MapLocator> Criteria);

/// <summary>One thing done to a screen.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Target">On what; null for the verbs that take a text.</param>
/// <param name="Value">With what: a path, a text, a key, where <c>$name</c> stands for a value of the intention.</param>
/// <param name="Until">What a scroll looks for; null otherwise.</param>
/// <param name="Path">Where the action stands in the file: <c>map.acts.log-in[2]</c>.</param>
public sealed record MapAction(MapVerb Verb, MapLocator? Target, string? Value, MapLocator? Until, string Path);

/// <summary>What can be done to a screen. Conditions and loops stay out: what needs them is a driver class.</summary>
public enum MapVerb
{
    /// <summary>Opens a path of the product.</summary>
    Go,

    /// <summary>Clicks.</summary>
    Click,

    /// <summary>Types a text in place of what stands there.</summary>
    Fill,

    /// <summary>Presses a key.</summary>
    Press,

    /// <summary>Chooses an option by its label.</summary>
    Choose,

    /// <summary>Gives a file to a control.</summary>
    Upload,

    /// <summary>Waits until it is visible.</summary>
    Wait,

    /// <summary>Puts the pointer on it.</summary>
    Hover,

    /// <summary>Scrolls until something is rendered.</summary>
    Scroll,

    /// <summary>Clicks and keeps the file that comes.</summary>
    Download,

    /// <summary>Says how the next dialog of the browser is answered.</summary>
    Confirm,

    /// <summary>Goes on in another tab.</summary>
    Tab,
}

/// <summary>Where a reading is read.</summary>
/// <param name="Element">The element, or each row of a list; null for an announcement.</param>
/// <param name="Fields">Fields of a row by name, sought within it; empty for a single element.</param>
/// <param name="Scroll">List that renders its rows only as it is scrolled; null for any other.</param>
/// <param name="Announced">Text of a message that may be gone when it is read, <see cref="MapVocabulary.AnyAnnouncement"/> for any; null for an element.</param>
/// <param name="Path">Where the reading stands in the file: <c>map.readings.dmp-status</c>.</param>
public sealed record MapReading(MapLocator? Element, IReadOnlyDictionary<string, MapLocator> Fields, MapLocator? Scroll, string? Announced, string Path)
{
    /// <summary>Whether it reads rows rather than one element.</summary>
    public bool IsList => Fields.Count > 0;
}

/// <summary>Where an element is, in Playwright's terms; the first given of role, label, placeholder, text, alt, title, test id and css is the locator.</summary>
public sealed record MapLocator
{
    /// <summary>ARIA role.</summary>
    public string? Role { get; init; }

    /// <summary>Accessible name, for a role.</summary>
    public string? Name { get; init; }

    /// <summary>Label of a control.</summary>
    public string? Label { get; init; }

    /// <summary>Placeholder of a control.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Visible text.</summary>
    public string? Text { get; init; }

    /// <summary>Alternative text of an image.</summary>
    public string? Alt { get; init; }

    /// <summary>Tooltip.</summary>
    public string? Title { get; init; }

    /// <summary>Value of data-testid.</summary>
    public string? TestId { get; init; }

    /// <summary>CSS selector, last resort.</summary>
    public string? Css { get; init; }

    /// <summary>Text that the element holds.</summary>
    public string? HasText { get; init; }

    /// <summary>Whether texts must match whole.</summary>
    public bool Exact { get; init; }

    /// <summary>Element that it must be in; null for the page.</summary>
    public MapLocator? Within { get; init; }

    /// <summary>Frame that it is in; null for the page itself.</summary>
    public MapLocator? Frame { get; init; }

    /// <summary>What the locator says of its element, before <c>within</c> and <c>frame</c>.</summary>
    public string? Words => Name ?? Label ?? Placeholder ?? Text ?? Alt ?? Title ?? TestId;

    /// <summary>The locator as a person would say it.</summary>
    public override string ToString()
    {
        var self = this switch
        {
            { Role: { } role } => Name is null ? $"role {role}" : $"role {role} « {Name} »",
            { Label: { } label } => $"label « {label} »",
            { Placeholder: { } placeholder } => $"placeholder « {placeholder} »",
            { Text: { } text } => $"text « {text} »",
            { Alt: { } alt } => $"alt « {alt} »",
            { Title: { } title } => $"title « {title} »",
            { TestId: { } id } => $"test-id {id}",
            _ => $"css {Css}",
        };
        var holding = HasText is null ? self : $"{self} has-text « {HasText} »";
        var placed = Within is null ? holding : $"{holding} within {Within}";
        return Frame is null ? placed : $"{placed} frame {Frame}";
    }
}
