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
/// <param name="Target">On what; null for <see cref="MapVerb.Go"/>.</param>
/// <param name="Value">With what: a path, a text, a key, where <c>$name</c> stands for a value of the intention.</param>
public sealed record MapAction(MapVerb Verb, MapLocator? Target, string? Value);

/// <summary>What can be done to a screen. Conditions and loops stay out.</summary>
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

    /// <summary>Waits until it is visible.</summary>
    Wait,
}

/// <summary>Where a reading is read.</summary>
/// <param name="Element">The element, or each row of a list.</param>
/// <param name="Fields">Fields of a row by name, sought within it; empty for a single element.</param>
public sealed record MapReading(MapLocator Element, IReadOnlyDictionary<string, MapLocator> Fields);

/// <summary>Where an element is, in Playwright's terms; the first given of role, label, text, test id and css is the locator.</summary>
/// <param name="Role">ARIA role.</param>
/// <param name="Name">Accessible name, for a role.</param>
/// <param name="Label">Label of a control.</param>
/// <param name="Text">Visible text.</param>
/// <param name="TestId">Value of data-testid.</param>
/// <param name="Css">CSS selector, last resort.</param>
/// <param name="Within">Element that it must be in; null for the page.</param>
/// <param name="Exact">Whether name, label and text must match whole.</param>
public sealed record MapLocator(string? Role, string? Name, string? Label, string? Text, string? TestId, string? Css, MapLocator? Within, bool Exact)
{
    /// <summary>The locator as a person would say it.</summary>
    public override string ToString()
    {
        var self = Role is not null ? $"role {Role}{(Name is null ? "" : $" « {Name} »")}"
            : Label is not null ? $"label « {Label} »"
            : Text is not null ? $"text « {Text} »"
            : TestId is not null ? $"test-id {TestId}"
            : $"css {Css}";
        return Within is null ? self : $"{self} within {Within}";
    }
}
