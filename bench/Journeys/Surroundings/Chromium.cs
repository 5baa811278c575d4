namespace Conformance.Bench.Journeys.Surroundings;

/// <summary>The browser that the default run would take too.</summary>
internal static class Chromium
{
    private static readonly string[] Installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

    /// <summary>Path of the browser; null for Playwright's own.</summary>
    public static string? Find(string playwrights) =>
        Environment.GetEnvironmentVariable("PLAYWRIGHT_CHROMIUM") is { Length: > 0 } named ? named
        : File.Exists(playwrights) ? null
        : Installed.FirstOrDefault(File.Exists);
}
