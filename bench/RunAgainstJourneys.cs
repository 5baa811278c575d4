namespace Conformance.Bench;

/// <summary>The default run beside the hand-written journeys, turn by turn so that both meet the same machine.</summary>
internal sealed class RunAgainstJourneys
{
    private const string Project = "Conformance.Bench.Journeys";
    private const int Journeys = 11;

    /// <summary>Exigences whose journeys are written by hand.</summary>
    private static readonly string[] Exigences = ["DMP/AUTH.02", "DMP/UX.12", "DMP/UX.14-BIS", "MSS/UX.10", "SC.DMP/CONF.11", "SC.SSI/IE.36"];

    /// <summary>The default run: evidence, verdicts, dossier.</summary>
    public Sample DefaultRun { get; } = new();

    /// <summary>The journeys, started as a person starts them.</summary>
    public Sample ByProject { get; } = new();

    /// <summary>The journeys, started from their assembly: without MSBuild, as the default run is.</summary>
    public Sample ByAssembly { get; } = new();

    public static async Task BuildAsync()
    {
        await DotNet.TimeAsync("build", "cli", "-v", "q", "--nologo");
        await DotNet.TimeAsync("build", "bench/Journeys", "-v", "q", "--nologo");
    }

    public async Task MeasureAsync()
    {
        for (var turn = 0; turn < Sample.Size; turn++)
        {
            DefaultRun.Add(await TimeDefaultRunAsync());
            ByProject.Add(await DotNet.TimeTestsAsync(Journeys, "--no-build", "bench/Journeys"));
            ByAssembly.Add(await DotNet.TimeTestsAsync(Journeys, Checkout.Built(Project, Project + ".dll")));
        }
    }

    private static async Task<TimeSpan> TimeDefaultRunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-bench-");
        try
        {
            return await DotNet.TimeAsync([Checkout.Built("Conformance.Cli", "conformance.dll"), "run", "--no-allure-report", "--out", folder.FullName, "--only", .. Exigences]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
