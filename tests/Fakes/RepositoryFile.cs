namespace Conformance.Fakes.Tests;

/// <summary>Files of the repository that the tests stand in.</summary>
internal static class RepositoryFile
{
    /// <summary>Folder of the repository.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Path of a file, from the folder of the repository.</summary>
    public static string Of(string path) => Path.Combine(Root, path);

    private static string Above(string start)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder!.FullName, "Conformance.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
