namespace Conformance.Steps.Tests;

/// <summary>Files of the checkout that tests hold to the code.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Above(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(at.FullName, "Conformance.sln")))
            at = at.Parent!;
        return at.FullName;
    }
}
