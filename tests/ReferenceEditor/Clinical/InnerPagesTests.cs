using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Cookie = Microsoft.Playwright.Cookie;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>The pages behind the log-in, as someone sees them who cannot see.</summary>
public sealed class InnerPagesTests : ProductFixture
{
    private static readonly string[] Pages =
    [
        "/patients", "/patients?recherche=zzz", "/patients/p01", "/patients/p02", "/patients/p17", "/patients/p01/dmp", "/patients/p02/dmp", "/patients/p01/dmp/1.2.250.1.999.2", "/patients/p01/dmp/recherche",
        "/patients/p01/documents", "/patients/p01/dossier", "/patients/p01/prechargement", "/prechargement", "/messages", "/messages/nouveau",
        "/compte", "/compte/mot-de-passe", "/journal", "/journal/dmp", "/aide/suppression-dmp", "/ailleurs",
    ];

    private readonly Surroundings _services = new();

    [TearDown]
    public ValueTask Close() => _services.DisposeAsync();

    [Test]
    public async Task Pass_axe([Values] ScreenVariant variant)
    {
        Serve();
        var product = await Start(_services.Settings with { Variant = variant });
        var someone = await product.LogIn("medecin1");
        await using var host = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        await using var context = await host.OpenContextAsync();
        await context.AddCookiesAsync(someone.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = product.Url.AbsoluteUri }));
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var address in Pages)
            found.AddRange(await ViolationsAsync(page, new Uri(product.Url, address)));
        found.Should().BeEmpty();
    }

    private void Serve()
    {
        _services.Serve("p01", DmpState.OuvertAutorise, DmpDocument.Sample("1.2.250.1.999.1", "Document A", []), DmpDocument.Sample("1.2.250.1.999.2", "Document B", ["INVISIBLE_PATIENT"]));
        _services.Serve("p02", DmpState.OuvertNonAutorise);
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        page.Url.Should().Be(address.AbsoluteUri, "the log-in page says nothing of it");
        return (await page.RunAxe()).Violations.Select(violation => $"{address.PathAndQuery} {violation.Id}: {violation.Help} {violation.Nodes.FirstOrDefault()?.Html}");
    }
}
