namespace Conformance.Cli;

/// <summary>Where the project's folders are, from wherever the command is started.</summary>
internal static class Repository
{
    /// <summary>Root of the checkout: the nearest folder above the program that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Features and catalogue, as built beside the program.</summary>
    public static string Features { get; } = Path.Combine(AppContext.BaseDirectory, "features");

    /// <summary>Where runs are written.</summary>
    public static string Out { get; } = Path.Combine(Root, "reports", "out");

    /// <summary>Editor files of the reference editor, as built beside the program.</summary>
    public static string ReferenceEditors { get; } = Path.Combine(AppContext.BaseDirectory, "editors");

    /// <summary>Editor file of a run that names none.</summary>
    public static string ReferenceEditorFile { get; } = Path.Combine(ReferenceEditors, "reference.yaml");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
                return folder.FullName;
        }

        return Directory.GetCurrentDirectory();
    }
}
