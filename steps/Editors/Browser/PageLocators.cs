using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>From a map's locator to Playwright's.</summary>
internal static class PageLocators
{
    public static ILocator Find(IPage page, MapLocator locator, Func<string, string> fill) =>
        locator.Within is null ? OnPage(page, locator, fill) : Inside(Find(page, locator.Within, fill), locator, fill);

    public static ILocator Inside(ILocator parent, MapLocator locator, Func<string, string> fill) => locator switch
    {
        { Role: { } role } => parent.GetByRole(Role(role), new LocatorGetByRoleOptions { Name = locator.Name is null ? null : fill(locator.Name), Exact = locator.Exact }),
        { Label: { } label } => parent.GetByLabel(fill(label), new LocatorGetByLabelOptions { Exact = locator.Exact }),
        { Text: { } text } => parent.GetByText(fill(text), new LocatorGetByTextOptions { Exact = locator.Exact }),
        { TestId: { } id } => parent.GetByTestId(id),
        _ => parent.Locator(fill(locator.Css!)),
    };

    private static ILocator OnPage(IPage page, MapLocator locator, Func<string, string> fill) => locator switch
    {
        { Role: { } role } => page.GetByRole(Role(role), new PageGetByRoleOptions { Name = locator.Name is null ? null : fill(locator.Name), Exact = locator.Exact }),
        { Label: { } label } => page.GetByLabel(fill(label), new PageGetByLabelOptions { Exact = locator.Exact }),
        { Text: { } text } => page.GetByText(fill(text), new PageGetByTextOptions { Exact = locator.Exact }),
        { TestId: { } id } => page.GetByTestId(id),
        _ => page.Locator(fill(locator.Css!)),
    };

    private static AriaRole Role(string role) => Enum.TryParse<AriaRole>(role, ignoreCase: true, out var known)
        ? known
        : throw new InterruptionException(
            Reports.Journal.Facts.InterruptionCause.Configuration, $"Le rôle ARIA « {role} » de la carte n'existe pas. Les rôles sont ceux de WAI-ARIA : button, link, textbox …");
}
