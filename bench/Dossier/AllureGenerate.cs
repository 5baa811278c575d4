using CliWrap;

namespace Conformance.Bench.Dossier;

/// <summary><c>allure generate</c> on the same results, by the command that runs have installed.</summary>
internal static class AllureGenerate
{
    /// <summary>Seconds that it takes; null where no run has installed it.</summary>
    public static async Task<double?> SecondsAsync(string runFolder)
    {
        var home = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "conformance");
        var installed = Directory.Exists(home) ? Directory.GetDirectories(home, "allure-*") : [];
        if (installed.Length == 0)
            return null;
        var report = Path.Combine(runFolder, "allure-report");
        if (Directory.Exists(report))
            Directory.Delete(report, recursive: true);
        var result = await Cli.Wrap("node")
            .WithArguments([Path.Combine(installed.Order(StringComparer.Ordinal).Last(), "node_modules", "allure", "cli.js"), "generate", Path.Combine(runFolder, "allure-results"), "--config", Path.Combine(runFolder, "allure-results", "allurerc.json"), "--output", report])
            .ExecuteAsync();
        return result.RunTime.TotalSeconds;
    }
}
