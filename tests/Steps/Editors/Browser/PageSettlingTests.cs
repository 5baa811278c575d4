using Conformance.Steps.Editors.Browser;
using Microsoft.Playwright;

namespace Conformance.Steps.Tests.Editors.Browser;

public class PageSettlingTests
{
    private readonly TaskCompletionSource<string> _late = new();
    private PageServer _product = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task Open()
    {
        _product = await PageServer.StartAsync(server => server
            .Page("/calme", "<p>Prêt</p>")
            .Page("/lente", "<p>En cours</p><script src='/tard.js'></script>")
            .Page("/agitee", "<p>0</p><script src='/agite.js'></script>")
            .Page("/relais", "<script src='/relais.js'></script>")
            .Answer("/tard.js", () => _late.Task, "text/javascript")
            .Answer("/agite.js", () => Task.FromResult("setInterval(() => document.querySelector('p').textContent++, 1)"), "text/javascript")
            .Answer("/relais.js", () => Task.FromResult("addEventListener('load', () => location.href = '/calme')"), "text/javascript"));
        _context = await SharedBrowser.Host.OpenContextAsync();
        _page = await _context.NewPageAsync();
    }

    [TearDown]
    public async Task Close()
    {
        _late.TrySetResult("");
        await _context.DisposeAsync();
        await _product.DisposeAsync();
    }

    [Test]
    public async Task A_page_loaded_before_we_look_has_settled()
    {
        await GoAsync("/calme", WaitUntilState.Load);
        await PageSettling.SettleAsync(_page);
    }

    [Test]
    public async Task A_page_still_loading_is_waited_for_whatever_its_content_security_policy()
    {
        await GoAsync("/lente", WaitUntilState.Commit);
        var settling = PageSettling.SettleAsync(_page);
        await _page.GetByText("En cours").WaitForAsync();
        settling.IsCompleted.Should().BeFalse();
        _late.SetResult("document.querySelector('p').textContent = 'Prêt'");
        await settling;
        (await _page.InnerTextAsync("p")).Should().Be("Prêt");
    }

    [Test]
    public async Task A_page_that_never_rests_is_read_all_the_same()
    {
        await GoAsync("/agitee", WaitUntilState.Load);
        await PageSettling.SettleAsync(_page);
    }

    [Test]
    public async Task A_page_that_leads_on_is_left_for_the_next_one()
    {
        await GoAsync("/relais", WaitUntilState.Commit);
        await PageSettling.SettleAsync(_page);
        await _page.GetByText("Prêt").WaitForAsync();
    }

    private Task GoAsync(string path, WaitUntilState until) => _page.GotoAsync(new Uri(_product.Url, path).AbsoluteUri, new PageGotoOptions { WaitUntil = until });
}
