using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The browser page of a session, shared by the drivers that work on it.</summary>
internal interface ISessionPage
{
    /// <summary>The page, once something has opened it; null before, and for a product that is no web page.</summary>
    IPage? Open { get; }

    /// <summary>The page, opened if need be.</summary>
    Task<IPage> PageAsync();

    /// <summary>Something other than the map was done to the page: what was captured of it no longer holds.</summary>
    void Touched();
}
