namespace Conformance.Steps.Editors.Browser;

/// <summary>Finds a Chromium to drive, in the order of DESIGN section 6.</summary>
/// <param name="environment">Reads a variable of the environment.</param>
/// <param name="exists">Tells whether a file exists.</param>
public sealed class BrowserFinder(Func<string, string?> environment, Func<string, bool> exists)
{
    /// <summary>Variable that names a browser for every run.</summary>
    public const string Variable = "PLAYWRIGHT_CHROMIUM";

    private static readonly string[] Installed =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Finds on this machine.</summary>
    public static BrowserFinder Here { get; } = new(Environment.GetEnvironmentVariable, System.IO.File.Exists);

    /// <summary>Finds on this machine a browser that has windows.</summary>
    public static BrowserFinder WithWindows { get; } = new(
        Environment.GetEnvironmentVariable, path => !path.Contains("headless", StringComparison.Ordinal) && System.IO.File.Exists(path));

    /// <summary>Path of the browser to drive; null when none is here.</summary>
    /// <param name="declared">Path in the editor file, or null.</param>
    /// <param name="playwrights">Path where Playwright keeps its own.</param>
    /// <exception cref="InterruptionException">A browser was named but is not there.</exception>
    public string? Find(string? declared, string playwrights)
    {
        foreach (var (named, by) in new[] { (declared, "l'entrée « browser » du fichier éditeur"), (environment(Variable), $"la variable {Variable}") })
        {
            if (!string.IsNullOrEmpty(named))
                return exists(named) ? named : throw Missing(named, by);
        }

        return exists(playwrights) ? playwrights : Installed.FirstOrDefault(exists);
    }

    private static InterruptionException Missing(string path, string by) => new(
        Reports.Journal.Facts.InterruptionCause.Environnement,
        $"Le navigateur {path}, nommé par {by}, n'existe pas. Corrigez ce chemin, ou retirez-le pour que le harnais cherche un navigateur lui-même.");
}
