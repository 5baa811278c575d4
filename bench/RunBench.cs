namespace Conformance.Bench;

/// <summary>The default run against the same journeys written by hand, turn by turn so that both meet the same machine.</summary>
/// <param name="Run">Median of the default run.</param>
/// <param name="Script">Median of the hand-written journeys.</param>
internal sealed record RunBench(TimeSpan Run, TimeSpan Script)
{
    public static async Task<RunBench> MeasureAsync(Repository repository, int rounds)
    {
        List<TimeSpan> runs = [], scripts = [];
        for (var round = 0; round < rounds; round++)
        {
            var folder = Directory.CreateTempSubdirectory("conformance-bench-").FullName;
            runs.Add(await Timing.OfAsync("dotnet", repository.Cli, "run", "--no-allure-report", "--out", folder));
            Directory.Delete(folder, recursive: true);
            scripts.Add(await Timing.OfAsync("dotnet", "test", repository.Journeys, "--no-build", "--nologo", "-v", "q"));
        }

        return new RunBench(Timing.Median(runs), Timing.Median(scripts));
    }
}
