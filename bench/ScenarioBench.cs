namespace Conformance.Bench;

/// <summary>2,000 trivial scenarios of five steps through <c>compat/</c>.</summary>
/// <param name="Run">Median of <c>dotnet test --no-build</c>.</param>
/// <param name="AfterAChange">A build once one feature has changed: a copy, and nothing compiled.</param>
internal sealed record ScenarioBench(TimeSpan Run, TimeSpan AfterAChange)
{
    /// <summary>Reqnroll 3.3.4 on a machine of this kind, with <c>--no-build</c>; measured once, its packages being absent from the registry here.</summary>
    public static readonly TimeSpan ReqnrollRun = TimeSpan.FromSeconds(5.7);

    /// <summary>Reqnroll 3.3.4 on a machine of this kind: building again after one feature has changed.</summary>
    public static readonly TimeSpan ReqnrollBuild = TimeSpan.FromSeconds(11);

    public static async Task<ScenarioBench> MeasureAsync(Repository repository, int rounds)
    {
        List<TimeSpan> runs = [];
        for (var round = 0; round < rounds; round++)
            runs.Add(await Timing.OfAsync("dotnet", "test", repository.Scenarios, "--no-build", "--nologo", "-v", "q"));

        TrivialFeatures.ChangeOne(repository.Features);
        var build = await Timing.OfAsync("dotnet", "build", repository.Scenarios, "--nologo", "-v", "q", "--no-restore");
        return new ScenarioBench(Timing.Median(runs), build);
    }
}
