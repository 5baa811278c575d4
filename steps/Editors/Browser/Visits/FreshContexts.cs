using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>Each visit has a context of its own, closed with it.</summary>
/// <param name="browser">Browser that opens them.</param>
internal sealed class FreshContexts(IBrowser browser) : IVisits
{
    /// <inheritdoc/>
    public int? AtOnce => null;

    /// <summary>Opens a context in French, at a size that screenshots read well at.</summary>
    /// <param name="remembered">Cookies and storage to begin with, as Playwright gives them; null for nothing in memory.</param>
    public async Task<IBrowserContext> OpenAsync(string? remembered = null)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            StorageState = remembered,
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
        private string? _remembered;

        public async Task<IPage> PageAsync()
        {
            if (_page is not null)
                return _page;
            _context = await contexts.OpenAsync(_remembered);
            return _page = await _context.NewPageAsync();
        }

        public async Task<string?> RememberAsync() => _context is null ? null : await _context.StorageStateAsync();

        public Task ResumeAsync(string remembered)
        {
            _remembered = remembered;
            return Task.CompletedTask;
        }

        public async Task ForgetAsync()
        {
            _remembered = null;
            if (_context is not null)
                await _context.DisposeAsync();
            _context = null;
            _page = null;
        }

        public async ValueTask DisposeAsync() => await ForgetAsync();
    }
}
