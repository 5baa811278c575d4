using Conformance.Reports.Dossier;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Microsoft.Playwright;

namespace Conformance.Cli.Reporting;

/// <summary>The dossier as one PDF, printed from its page of everything by a Chromium of this machine.</summary>
internal sealed class DossierPdf(TimeProvider clock)
{
    private const string FileName = "dossier.pdf";
    private const string Footer = """<div style="width:100%;font:7pt sans-serif;color:#4b5765;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>""";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Prints the dossier.</summary>
    /// <returns>Where the PDF is, or why there is none, in one French line: it is a convenience, and its absence fails nothing.</returns>
    public async Task<string> WriteAsync(string dossier, CancellationToken cancellation)
    {
        var target = Path.Combine(dossier, FileName);
        try
        {
            await using var browser = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
            await PrintAsync(browser, new Uri(Path.Combine(dossier, DossierWriter.PrintPageName)), target).WaitAsync(Patience, clock, cancellation);
            return $"PDF : {target}";
        }
        catch (NoBrowserException)
        {
            return "Pas de PDF : aucun navigateur Chromium sur cette machine. La page imprimer.html s'imprime depuis n'importe quel navigateur.";
        }
        catch (Exception problem) when (problem is InterruptionException or PlaywrightException or TimeoutException or IOException)
        {
            return $"Pas de PDF : {problem.Message.ReplaceLineEndings(" ")} La page imprimer.html s'imprime depuis n'importe quel navigateur.";
        }
    }

    private static async Task PrintAsync(BrowserHost browser, Uri address, string target)
    {
        await using var context = await browser.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load, Timeout = (float)Patience.TotalMilliseconds });
        await page.PdfAsync(new PagePdfOptions
        {
            Path = target, PrintBackground = true, PreferCSSPageSize = true, Tagged = true, Outline = true, DisplayHeaderFooter = true, HeaderTemplate = "<span></span>", FooterTemplate = Footer,
        });
    }
}
