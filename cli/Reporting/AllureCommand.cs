using Conformance.Cli.Running;
using Conformance.Reports.Journal;

namespace Conformance.Cli.Reporting;

/// <summary>Allure's own command, installed once for all runs outside of the tree, where Node is found.</summary>
internal sealed class AllureCommand
{
    /// <summary>Version of the npm package <c>allure</c>.</summary>
    public const string Version = "3.18.0";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _script;

    private AllureCommand(string script) => _script = script;

    private static string Home => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "conformance", $"allure-{Version}");

    /// <summary>Finds Allure, and installs it first if it has never been used.</summary>
    /// <returns>Null when Node is not here, or when Allure cannot be installed.</returns>
    public static async Task<AllureCommand?> FindAsync(CancellationToken cancellation)
    {
        if (!await SucceedsAsync("node", ["--version"], cancellation))
            return null;
        var script = ScriptIn(Home);
        if (!File.Exists(script))
            await InstallAsync(cancellation);
        return File.Exists(script) ? new AllureCommand(script) : null;
    }

    /// <summary>Generates the report.</summary>
    /// <returns>False when Allure did not.</returns>
    public Task<bool> GenerateAsync(string runFolder, string results, string report, CancellationToken cancellation)
    {
        if (Directory.Exists(report))
            Directory.Delete(report, recursive: true);
        var configuration = Path.Combine(runFolder, results, "allurerc.json");
        string[] options = File.Exists(configuration) ? ["--config", configuration] : [];
        return SucceedsAsync("node", [_script, "generate", Path.Combine(runFolder, results), "--output", report, .. options], cancellation);
    }

    private static string ScriptIn(string folder) => Path.Combine(folder, "node_modules", "allure", "cli.js");

    private static async Task InstallAsync(CancellationToken cancellation)
    {
        var draft = $"{Home}.{Identifiers.Draw():N}";
        Directory.CreateDirectory(draft);
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var installed = await SucceedsAsync(npm, ["install", "--prefix", draft, "--no-audit", "--no-fund", "--ignore-scripts", $"allure@{Version}"], cancellation);
        if (installed && !Directory.Exists(Home))
            Directory.Move(draft, Home);
        else
            Directory.Delete(draft, recursive: true);
    }

    private static Task<bool> SucceedsAsync(string program, string[] arguments, CancellationToken cancellation) =>
        ExternalProgram.SucceedsAsync(program, arguments, Patience, cancellation);
}
