using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Watching;

/// <summary>Keeps what happens on the pages of a scenario, whatever the scenario does there.</summary>
internal interface IPageWatch
{
    /// <summary>What it keeps, in French: <c>le film</c>.</summary>
    string What { get; }

    /// <summary>Begins with the first page of a context, and goes on with those that it opens.</summary>
    /// <exception cref="PlaywrightException">The browser cannot give it.</exception>
    Task BeginAsync(IPage page);

    /// <summary>Ends, while the context is still open, and keeps what there is.</summary>
    /// <exception cref="PlaywrightException">The browser cannot give it any more.</exception>
    Task EndAsync();
}
