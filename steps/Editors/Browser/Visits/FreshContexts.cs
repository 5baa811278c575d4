using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>Each visit has a context of its own, closed with it.</summary>
/// <param name="browser">Browser that opens them.</param>
internal sealed class FreshContexts(IBrowser browser) : IVisits
{
    /// <inheritdoc/>
    public int? AtOnce => null;

    /// <summary>Opens a context with nothing in memory, in French, at a size that screenshots read well at.</summary>
    public async Task<IBrowserContext> OpenAsync()
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            IgnoreHTTPSErrors = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync(Scripts.Mutations);
        return context;
    }

    /// <inheritdoc/>
    public IVisit Begin() => new Visit(this);

    private sealed class Visit(FreshContexts contexts) : IVisit
    {
        private IBrowserContext? _context;
        private IPage? _page;

        public async Task<IPage> PageAsync()
        {
            if (_page is not null)
                return _page;
            _context = await contexts.OpenAsync();
            return _page = await _context.NewPageAsync();
        }

        public async Task ForgetAsync()
        {
            if (_context is not null)
                await _context.DisposeAsync();
            _context = null;
            _page = null;
        }

        public async ValueTask DisposeAsync() => await ForgetAsync();
    }
}
