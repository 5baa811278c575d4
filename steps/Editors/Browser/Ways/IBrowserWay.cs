using Conformance.Steps.Editors.Browser.Visits;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>A way to a browser: started here, or reached where it is.</summary>
internal interface IBrowserWay
{
    /// <summary>Reaches the browser.</summary>
    /// <exception cref="InterruptionException">It cannot be reached: the message says at what address, what was answered, and what to do.</exception>
    Task<ReachedBrowser> ReachAsync(IPlaywright playwright);
}

/// <summary>A browser reached.</summary>
/// <param name="Browser">The browser.</param>
/// <param name="Visits">How scenarios come to the product's pages in it.</param>
/// <param name="LeaveAsync">Leaves it: closes what the way has opened, and nothing else.</param>
internal sealed record ReachedBrowser(IBrowser Browser, IVisits Visits, Func<Task> LeaveAsync);
