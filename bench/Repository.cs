namespace Conformance.Bench;

/// <summary>Where the checkout is, and what its builds leave.</summary>
/// <param name="Root">Folder of the solution.</param>
internal sealed record Repository(string Root)
{
    public string Cli => Path.Combine(Root, "artifacts", "bin", "Conformance.Cli", "debug", "conformance.dll");

    public string Journeys => Path.Combine(Root, "bench", "Journeys");

    public string Scenarios => Path.Combine(Root, "bench", "Scenarios");

    /// <summary>Generated features, outside of what is committed.</summary>
    public string Features => Path.Combine(Root, "artifacts", "bench-features");

    public static Repository Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No checkout stands above this program.");
        return new Repository(folder.FullName);
    }
}
