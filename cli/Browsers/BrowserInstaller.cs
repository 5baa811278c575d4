using Conformance.Cli.Running;

namespace Conformance.Cli.Browsers;

/// <summary>Installs a Chromium: by Playwright's installer, then by apt where this process may.</summary>
internal static class BrowserInstaller
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Packages = ["chromium-headless-shell", "chromium"];

    public static async Task InstallAsync(CancellationToken cancellation)
    {
        if (await ByPlaywrightAsync(cancellation) || !Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
            return;

        await SucceedsAsync("apt-get", ["update"], cancellation);
        foreach (var package in Packages)
        {
            if (await SucceedsAsync("apt-get", ["install", "-y", "--no-install-recommends", package], cancellation))
                return;
        }
    }

    private static Task<bool> ByPlaywrightAsync(CancellationToken cancellation)
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Directory.Exists(driver)
            ? Directory.EnumerateFiles(Path.Combine(driver, "node"), "node*", SearchOption.AllDirectories).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == "node")
            : null;
        return node is null
            ? Task.FromResult(false)
            : SucceedsAsync(node, [Path.Combine(driver, "package", "cli.js"), "install", "chromium"], cancellation);
    }

    private static Task<bool> SucceedsAsync(string program, string[] arguments, CancellationToken cancellation) =>
        ExternalProgram.SucceedsAsync(program, arguments, Patience, cancellation);
}
