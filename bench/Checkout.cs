namespace Conformance.Bench;

/// <summary>Folders of the checkout that is measured.</summary>
internal static class Checkout
{
    /// <summary>The nearest folder above the program that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Features of the scenarios that are timed; made by each measurement.</summary>
    public static string Features { get; } = Path.Combine(Root, "artifacts", "bench", "features");

    /// <summary>An assembly as a debug build leaves it: what run.sh and dotnet test start.</summary>
    public static string Built(string project, string file) => Path.Combine(Root, "artifacts", "bin", project, "debug", file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
            folder = folder.Parent ?? throw new MeasurementException("This program does not stand in a checkout: start it with dotnet run --project bench.");
        return folder.FullName;
    }
}
