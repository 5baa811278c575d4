namespace Reqnroll.Features;

/// <summary>Finds the feature files of a folder.</summary>
internal static class FeatureFolder
{
    /// <summary>Texts of the feature files, in the order of their paths.</summary>
    public static IEnumerable<FeatureText> Read(string folder, List<FeatureProblem> problems)
    {
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.feature", SearchOption.AllDirectories) : [];
        if (paths.Length == 0)
            problems.Add(new FeatureProblem(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), 0, "this folder holds no feature file"));
        Array.Sort(paths, StringComparer.Ordinal);
        return paths.Select(path => new FeatureText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
    }
}
