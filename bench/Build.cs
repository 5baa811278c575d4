namespace Conformance.Bench;

/// <summary>Builds all that is measured, before anything is.</summary>
internal static class Build
{
    public static async Task AllAsync(Repository repository)
    {
        TrivialFeatures.Write(repository.Features);
        foreach (var project in new[] { Path.Combine(repository.Root, "cli"), repository.Journeys, repository.Scenarios })
            await Timing.OfAsync("dotnet", "build", project, "--nologo", "-v", "q");
    }
}
