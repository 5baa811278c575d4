using Conformance.Cli.Running;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;

namespace Conformance.Cli.Browsers;

/// <summary>The browser of a run: one that is here, else one that is installed now (DESIGN section 6).</summary>
internal static class BrowserProvision
{
    /// <summary>Begins to start a browser.</summary>
    public static BrowserStart Begin(string? declared, IProgress progress, CancellationToken cancellation) => new(StartAsync(declared, progress, cancellation));

    /// <summary>Starts a browser.</summary>
    /// <exception cref="InterruptionException">None is here, none could be installed, or it does not start.</exception>
    public static async Task<BrowserHost> StartAsync(string? declared, IProgress progress, CancellationToken cancellation)
    {
        try
        {
            return await BrowserHost.StartAsync(declared, BrowserFinder.Here);
        }
        catch (NoBrowserException)
        {
            progress.Preparing("aucun navigateur ici : installation de Chromium");
            await BrowserInstaller.InstallAsync(cancellation);
            return await BrowserHost.StartAsync(declared, BrowserFinder.Here);
        }
    }
}
