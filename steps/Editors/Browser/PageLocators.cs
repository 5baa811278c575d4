using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>From a map's locator to Playwright's.</summary>
internal static class PageLocators
{
    private const string Document = "html";

    /// <summary>On a page, in the frame that the locator names if it does.</summary>
    public static ILocator Find(IPage page, MapLocator locator, Func<string, string> fill) => locator switch
    {
        { Within: { } within } => Inside(Find(page, within, fill), locator, fill),
        { Frame: { } frame } => Inside(Find(page, frame, fill).ContentFrame.Locator(Document), locator, fill),
        _ => Inside(page.Locator(Document), locator, fill),
    };

    /// <summary>Inside an element.</summary>
    public static ILocator Inside(ILocator parent, MapLocator locator, Func<string, string> fill)
    {
        var found = Told(parent, locator, fill);
        return locator.HasText is { } text ? found.Filter(new LocatorFilterOptions { HasText = fill(text) }) : found;
    }

    private static ILocator Told(ILocator parent, MapLocator locator, Func<string, string> fill) => locator switch
    {
        { Role: { } role } => parent.GetByRole(Enum.Parse<AriaRole>(role, ignoreCase: true), new() { Name = locator.Name is null ? null : fill(locator.Name), Exact = locator.Exact }),
        { Label: { } label } => parent.GetByLabel(fill(label), new() { Exact = locator.Exact }),
        { Placeholder: { } placeholder } => parent.GetByPlaceholder(fill(placeholder), new() { Exact = locator.Exact }),
        { Text: { } text } => parent.GetByText(fill(text), new() { Exact = locator.Exact }),
        { Alt: { } alt } => parent.GetByAltText(fill(alt), new() { Exact = locator.Exact }),
        { Title: { } title } => parent.GetByTitle(fill(title), new() { Exact = locator.Exact }),
        { TestId: { } id } => parent.GetByTestId(fill(id)),
        _ => parent.Locator(fill(locator.Css!)),
    };
}
