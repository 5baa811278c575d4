using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

/// <summary>A Chromium started apart, as the one inside a product: it shows a page and listens for DevTools.</summary>
internal sealed class ChromiumApart : IDisposable
{
    private readonly string _profile = Directory.CreateTempSubdirectory("conformance-chromium-").FullName;
    private StartedProgram _program = null!;

    public static string Path => BrowserFinder.Here.Find(declared: null, playwrights: "") ?? throw new IgnoreException("No Chromium is here.");

    public Uri DevTools { get; private set; } = null!;

    public bool IsRunning => _program.IsRunning;

    public static async Task<ChromiumApart> ShowAsync(params string[] pages)
    {
        var chromium = new ChromiumApart();
        string[] arguments = ["--headless", "--no-sandbox", "--no-first-run", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={chromium._profile}", .. pages];
        (chromium._program, var address) = await StartedProgram.StartAsync(Path, arguments, "DevTools listening on (ws://.*)");
        chromium.DevTools = new Uri(address);
        return chromium;
    }

    public CdpPlace Place(string? url = null, string? title = null) =>
        new(new BrowserAddress(new Uri($"http://127.0.0.1:{DevTools.Port}")), new PageChoice(url, title));

    public void Dispose()
    {
        _program.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
