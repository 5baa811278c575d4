using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>What the sites that a page visits keep in its browser: cookies, storage, caches. What other sites keep there is not the harness's to clear.</summary>
internal sealed class PageMemory
{
    private readonly IPage _page;
    private readonly ICDPSession _devTools;
    private readonly ConcurrentDictionary<string, bool> _origins = new();

    /// <summary>Notes every site that a page visits from now on, redirections included.</summary>
    /// <param name="page">The page.</param>
    /// <param name="devTools">DevTools of the page.</param>
    public PageMemory(IPage page, ICDPSession devTools)
    {
        _page = page;
        _devTools = devTools;
        page.Request += (_, request) => Note(request);
    }

    /// <summary>Clears what the sites visited so far have kept, and those that the page shows now.</summary>
    /// <remarks>DevTools cannot clear what the program around the page remembers, nor the session storage of a site that is no longer shown.</remarks>
    /// <exception cref="PlaywrightException">The browser is gone.</exception>
    public async Task ClearAsync()
    {
        foreach (var frame in _page.Frames)
        {
            Note(frame.Url);
            await ClearSessionAsync(frame);
        }

        foreach (var origin in _origins.Keys)
            await _devTools.SendAsync("Storage.clearDataForOrigin", new Dictionary<string, object> { ["origin"] = origin, ["storageTypes"] = "all" });
    }

    private static async Task ClearSessionAsync(IFrame frame)
    {
        if (IsGeographic(frame.Url))
            await frame.EvaluateAsync("() => { try { sessionStorage.clear(); } catch (refused) { if (refused.name !== 'SecurityError') throw refused; } }");
    }

    private void Note(IRequest request)
    {
        if (request.IsNavigationRequest)
            Note(request.Url);
    }

    private void Note(string url)
    {
        if (IsGeographic(url))
            _origins[new Uri(url).GetLeftPart(UriPartial.Authority)] = true;
    }

    private static bool IsGeographic(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
