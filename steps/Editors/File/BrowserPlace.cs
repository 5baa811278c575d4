namespace Conformance.Steps.Editors.File;

/// <summary>Where the browser of a run is, as the editor file says under <c>browser</c>.</summary>
public abstract record BrowserPlace
{
    /// <summary>Whether the browser is there only once the product is.</summary>
    public virtual bool ComesWithTheProduct => false;

    /// <summary>What must never be written of its address.</summary>
    public virtual IEnumerable<string> Secrets => [];
}

/// <summary>A browser of this machine, started for the run.</summary>
/// <param name="Path">Path of the browser; null looks for one.</param>
public sealed record LaunchedPlace(string? Path) : BrowserPlace;

/// <summary>The browser inside the product (WebView2, CEF, Electron), reached over the Chrome DevTools Protocol. It is neither started nor closed.</summary>
/// <param name="Address">Address of its DevTools: <c>http://127.0.0.1:9222</c>, or its websocket.</param>
/// <param name="Page">Which of its pages is the product.</param>
public sealed record CdpPlace(BrowserAddress Address, PageChoice Page) : BrowserPlace
{
    /// <inheritdoc/>
    public override bool ComesWithTheProduct => true;

    /// <inheritdoc/>
    public override IEnumerable<string> Secrets => Address.Secrets;
}

/// <summary>A browser of a Playwright server, which must be of the harness's own version of Playwright.</summary>
/// <param name="Address">Websocket of the server.</param>
public sealed record PlaywrightServerPlace(BrowserAddress Address) : BrowserPlace
{
    /// <inheritdoc/>
    public override IEnumerable<string> Secrets => Address.Secrets;
}

/// <summary>A browser of a Selenium Grid 4, reached over the DevTools address that its session gives.</summary>
/// <param name="Address">Address of the grid: <c>http://127.0.0.1:4444</c>.</param>
public sealed record GridPlace(BrowserAddress Address) : BrowserPlace
{
    /// <inheritdoc/>
    public override IEnumerable<string> Secrets => Address.Secrets;
}

/// <summary>Which page of a browser is the product's. With neither, the only page that it shows.</summary>
/// <param name="Url">Text that the page's address contains, whatever its case; null for any.</param>
/// <param name="Title">Text that the page's title contains, whatever its case; null for any.</param>
public sealed record PageChoice(string? Url, string? Title)
{
    /// <inheritdoc/>
    public override string ToString() => (Url, Title) switch
    {
        (null, null) => "la seule page affichée",
        (_, null) => $"la page dont l'adresse contient « {Url} »",
        (null, _) => $"la page dont le titre contient « {Title} »",
        _ => $"la page dont l'adresse contient « {Url} » et le titre « {Title} »",
    };
}
