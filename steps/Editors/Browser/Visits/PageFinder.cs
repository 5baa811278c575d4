using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Visits;

/// <summary>Finds the product's page among those that a browser shows.</summary>
/// <param name="browser">Browser of the product.</param>
/// <param name="place">Where it is and which page is meant.</param>
/// <param name="patience">How long the product may take to show it.</param>
internal sealed class PageFinder(IBrowser browser, CdpPlace place, TimeSpan patience)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private static readonly string[] Tools = ["devtools:", "chrome-extension:", "chrome:", "edge:"];

    /// <summary>The product's page.</summary>
    /// <exception cref="InterruptionException">None is it, or several could be: the message lists what is shown.</exception>
    public async Task<IPage> FindAsync()
    {
        using var retries = new Retries(patience, Interval);
        while (true)
        {
            var shown = await ShownAsync();
            var meant = shown.Where(IsMeant).ToList();
            if (meant.Count == 1)
                return meant[0].Page;
            if (meant.Count > 1)
                throw Unclear(meant, "plusieurs pages peuvent l'être");
            if (!await retries.AgainAsync())
                throw Unclear(shown, "aucune page ne l'est");
        }
    }

    private async Task<List<Shown>> ShownAsync()
    {
        var pages = browser.Contexts.SelectMany(context => context.Pages)
            .Where(page => !Tools.Any(tool => page.Url.StartsWith(tool, StringComparison.Ordinal)));
        return [.. await Task.WhenAll(pages.Select(async page => new Shown(page, await page.TitleAsync())))];
    }

    private bool IsMeant(Shown shown) => Contains(shown.Page.Url, place.Page.Url) && Contains(shown.Title, place.Page.Title);

    private static bool Contains(string text, string? wanted) => wanted is null || text.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    private InterruptionException Unclear(IReadOnlyList<Shown> shown, string why) => new(
        InterruptionCause.Configuration,
        $"À {place.Address}, {place.Page} est cherchée, mais {why}. {Listed(shown)} Précisez browser.page (url ou title), ou ouvrez la fenêtre du produit.");

    private static string Listed(IReadOnlyList<Shown> shown) => shown.Count == 0
        ? "Le navigateur ne montre aucune page."
        : $"Pages : {string.Join(" ; ", shown.Take(10).Select(page => $"« {page.Title} » ({page.Page.Url.Split('?', '#')[0]})"))}.";

    private sealed record Shown(IPage Page, string Title);
}
