using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The tabs and pop-ups of one session, and the one that it works in.</summary>
internal sealed class SessionTabs
{
    private readonly IBrowserContext _context;
    private readonly ActLimit _limit;
    private readonly IPage _first;

    /// <summary>Works in a page and in the tabs that it opens.</summary>
    /// <param name="first">Page that the session begins in.</param>
    /// <param name="limit">How long a tab may take to open.</param>
    public SessionTabs(IPage first, ActLimit limit)
    {
        _limit = limit;
        _context = first.Context;
        _first = Current = first;
        Traffic = new TrafficWatch(_context);
        Dialogs = new BrowserDialogs(_context);
    }

    /// <summary>The tab that the session works in; the first one once that is closed.</summary>
    public IPage Current
    {
        get => field.IsClosed ? _first : field;
        private set;
    }

    /// <summary>How the browser's dialogs are answered.</summary>
    public BrowserDialogs Dialogs { get; }

    /// <summary>Requests under way.</summary>
    public TrafficWatch Traffic { get; }

    /// <summary>Goes on in the tab whose title or address holds a text, waiting a bounded time for it to open.</summary>
    /// <exception cref="InterruptionException">None does.</exception>
    public async Task GoToAsync(string text, string path)
    {
        using var limit = new CancellationTokenSource(_limit.Value);
        while (true)
        {
            var opened = new TaskCompletionSource();
            void Opened(object? sender, IPage page) => opened.TrySetResult();
            _context.Page += Opened;
            try
            {
                if (await FindAsync(text) is { } found)
                {
                    Current = found;
                    await found.BringToFrontAsync();
                    return;
                }

                await opened.Task.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException problem)
            {
                throw await NoneAsync(text, path, problem);
            }
            finally
            {
                _context.Page -= Opened;
            }
        }
    }

    /// <summary>Looks and answers no more: another session may work in the same window.</summary>
    public void Leave()
    {
        Traffic.Leave();
        Dialogs.Leave();
    }

    /// <summary>Waits until the current tab is quiet.</summary>
    public Task SettleAsync() => PageSettling.SettleAsync(Current, Traffic);

    private async Task<IPage?> FindAsync(string text)
    {
        if (text == MapVocabulary.FirstTab)
            return _first;
        foreach (var page in _context.Pages.ToArray().Where(page => !page.IsClosed))
        {
            await PageSettling.SettleAsync(page, Traffic);
            if (page.Url.Contains(text, StringComparison.OrdinalIgnoreCase) || (await page.TitleAsync()).Contains(text, StringComparison.OrdinalIgnoreCase))
                return page;
        }

        return null;
    }

    private async Task<InterruptionException> NoneAsync(string text, string path, Exception problem)
    {
        var open = await Task.WhenAll(_context.Pages.ToArray().Where(page => !page.IsClosed).Select(async page => $"« {await page.TitleAsync()} » ({page.Url})"));
        return new InterruptionException(
            InterruptionCause.Configuration,
            $"{path} : aucun onglet ne porte « {text} » dans son titre ou son adresse après {_limit}. Sont ouverts : {string.Join(", ", open)}. Corrigez « tab », ou l'action qui ouvre l'onglet.",
            problem);
    }
}
