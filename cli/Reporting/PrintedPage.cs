using System.Net;
using Conformance.Cli.Browsers;
using Conformance.Cli.Running;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Cli.Reporting;

/// <summary>A page of this machine printed as a PDF that can be heard: tagged, with its headings as an outline.</summary>
internal static class PrintedPage
{
    /// <summary>Prints a page, on A4.</summary>
    /// <param name="page">Full path of the page.</param>
    /// <param name="pdf">Full path of the PDF, written over.</param>
    /// <param name="title">What the foot of each page says before its number.</param>
    /// <param name="progress">Who is told of a browser to install.</param>
    /// <param name="cancellation">Stops before the browser has started.</param>
    public static async Task PrintAsync(string page, string pdf, string title, IProgress progress, CancellationToken cancellation)
    {
        await using var browser = await BrowserProvision.StartAsync(new LaunchedPlace(null), progress, cancellation);
        await using var context = await browser.OpenContextAsync();
        var printed = await context.NewPageAsync();
        await printed.GotoAsync(new Uri(page).AbsoluteUri);
        await printed.PdfAsync(new PagePdfOptions
        {
            Path = pdf,
            PreferCSSPageSize = true,
            PrintBackground = true,
            Tagged = true,
            Outline = true,
            DisplayHeaderFooter = true,
            HeaderTemplate = "<span></span>",
            FooterTemplate = $"""<div style="width:100%;padding:0 18mm;text-align:right;font:8pt sans-serif;color:#475569">{WebUtility.HtmlEncode(title)}, page <span class="pageNumber"></span> sur <span class="totalPages"></span></div>""",
        });
    }
}
