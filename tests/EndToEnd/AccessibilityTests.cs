using Conformance.EndToEnd.Tests.Pipelines;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReferenceEditor;

namespace Conformance.EndToEnd.Tests;

public class AccessibilityTests
{
    private readonly CommandLine _conformance = new();

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task The_dossier_passes_axe_from_the_disk()
    {
        await _conformance.RunAsync("--only", "DMP/UX.14 BIS");
        var dossier = Path.Combine(_conformance.RunFolder, "dossier");
        const string preuve = "DMP-UX/DMP-UX.14-BIS.01.01";
        string[] pages = ["index.html", "imprimer.html", "DMP-UX/index.html", $"{preuve}/index.html", Sample(dossier, $"{preuve}/ecrans"), Sample(dossier, $"{preuve}/echanges")];
        await using var browser = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        foreach (var page in pages)
            await ShouldPassAsync(browser, new Uri(Path.Combine(dossier, page)).AbsoluteUri);
    }

    [TestCase(ScreenVariant.Standard)]
    [TestCase(ScreenVariant.Cartes)]
    [TestCase(ScreenVariant.Pictogrammes)]
    public async Task The_way_into_the_reference_editor_passes_axe(ScreenVariant variant)
    {
        await using var product = await ReferenceEditorHost.StartAsync(new ReferenceEditorSettings { Variant = variant }, TimeProvider.System, CancellationToken.None);
        await using var browser = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        await ShouldPassAsync(browser, new Uri(product.Url, "/connexion").AbsoluteUri);
    }

    [Test]
    public async Task The_page_of_a_comparison_passes_axe_from_the_disk()
    {
        var page = Path.Combine(_conformance.Out, "comparaison.html");
        await _conformance.SayAsync(
            "compare", HandMadeRun.Write(_conformance.Out, "avant", ("DMP/UX.12.01.01", Verdict.Conforme)), HandMadeRun.Write(_conformance.Out, "après", ("DMP/UX.12.01.01", Verdict.NonConforme)), "--html", page);
        await using var browser = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        await ShouldPassAsync(browser, new Uri(page).AbsoluteUri);
    }

    private static string Sample(string dossier, string folder) => Path.Combine(folder, Path.GetFileName(Directory.GetFiles(Path.Combine(dossier, folder), "*.html").Order(StringComparer.Ordinal).First()));

    private static async Task ShouldPassAsync(BrowserHost browser, string address)
    {
        await using var context = await browser.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{address} {violation.Id}: {violation.Help} {violation.Nodes.FirstOrDefault()?.Html}").Should().BeEmpty();
    }
}
