using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>The window that the product itself shows: every visit goes on in it, one at a time.</summary>
/// <remarks>
/// Each visit begins by forgetting: a session that the scenario before left open would be taken for one that this scenario opened.
/// The window is left as the last visit used it. While the run lasts, it accepts the test certificates of the national services, as a browser started for the run does.
/// </remarks>
/// <param name="finder">Finds the product's page.</param>
internal sealed class StandingWindow(PageFinder finder) : IVisits
{
    private IPage? _page;
    private PageMemory? _memory;
    private string _home = "";

    /// <inheritdoc/>
    public int? AtOnce => 1;

    /// <inheritdoc/>
    public IVisit Begin() => new Visit(this);

    private async Task<IPage> ReturnAsync()
    {
        try
        {
            if (_page is null || _page.IsClosed)
                await TakeAsync(await finder.FindAsync());
            await _memory!.ClearAsync();
            await GoHomeAsync(_page!);
            return _page!;
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw new InterruptionException(
                InterruptionCause.Environnement,
                $"La fenêtre du produit ne revient pas à {_home}, où le harnais l'a trouvée : {problem.Message.Split('\n')[0]} Vérifiez que le produit est encore ouvert.",
                problem);
        }
    }

    private async Task TakeAsync(IPage page)
    {
        _home = page.Url;
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Security.setIgnoreCertificateErrors", new Dictionary<string, object> { ["ignore"] = true });
        await page.Context.AddInitScriptAsync(Scripts.Mutations);
        _page = page;
        _memory = new PageMemory(page, devTools);
    }

    private async Task GoHomeAsync(IPage page)
    {
        await page.GotoAsync(_home);
        if (_home.Contains('#', StringComparison.Ordinal))
            await page.ReloadAsync();
    }

    private sealed class Visit(StandingWindow window) : IVisit
    {
        private IPage? _page;

        public async Task<IPage> PageAsync() => _page ??= await window.ReturnAsync();

        public Task<string?> RememberAsync() => Task.FromResult<string?>(null);

        public Task ResumeAsync(string remembered) => Task.CompletedTask;

        public Task ForgetAsync()
        {
            _page = null;
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
