namespace Conformance.Bench;

/// <summary>Trivial scenarios through <c>compat/</c>, beside what Reqnroll takes for as many.</summary>
internal sealed class ScenariosAgainstReqnroll
{
    /// <summary>Reqnroll 3.3.4, 2,000 scenarios of five steps, <c>dotnet test --no-build</c>. Measured once, beforehand, on a machine of this kind (two cores).</summary>
    public const double ReqnrollSeconds = 5.7;

    /// <summary>Reqnroll 3.3.4, the build after one feature changed. Measured on the same occasion.</summary>
    public const double ReqnrollRebuildSeconds = 11;

    private const string Project = "Conformance.Bench.Scenarios";

    /// <summary>All the scenarios, without a build.</summary>
    public Sample Scenarios { get; } = new();

    /// <summary>The build after one feature changed.</summary>
    public Sample Build { get; } = new();

    public static async Task BuildAsync()
    {
        TrivialFeatures.Write(Checkout.Features);
        await DotNet.TimeAsync("build", "bench/Scenarios", "-v", "q", "--nologo");
    }

    public async Task MeasureAsync()
    {
        for (var turn = 0; turn < Sample.Size; turn++)
        {
            Scenarios.Add(await TimeScenariosAsync(TrivialFeatures.Scenarios));
            Build.Add(await TimeChangeAsync());
        }
    }

    /// <summary>Changes a feature, builds, and makes sure that nothing was compiled and that the change is run; then puts the feature back.</summary>
    private static async Task<TimeSpan> TimeChangeAsync()
    {
        var compiled = CompiledAt();
        TrivialFeatures.AddScenario(Checkout.Features);
        var time = await BuildAgainAsync();
        if (CompiledAt() != compiled)
            throw new MeasurementException("A changed feature made the project compile again.");
        await TimeScenariosAsync(TrivialFeatures.Scenarios + 1);

        TrivialFeatures.Write(Checkout.Features);
        await BuildAgainAsync();
        return time;
    }

    private static Task<TimeSpan> BuildAgainAsync() => DotNet.TimeAsync("build", "bench/Scenarios", "--no-restore", "-v", "q", "--nologo");

    private static Task<TimeSpan> TimeScenariosAsync(int expected) => DotNet.TimeTestsAsync(expected, "--no-build", "bench/Scenarios");

    private static DateTime CompiledAt() => File.GetLastWriteTimeUtc(Checkout.Built(Project, Project + ".dll"));
}
