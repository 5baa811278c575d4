namespace Reqnroll.Features;

/// <summary>Reads the feature files of a folder.</summary>
internal static class FeatureFolder
{
    /// <summary>The features that could be read, in the order of their paths; notes what is wrong with the others.</summary>
    public static IReadOnlyList<FeaturePlan> Read(string folder, List<FeatureProblem> problems)
    {
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.feature", SearchOption.AllDirectories) : [];
        if (paths.Length == 0)
            problems.Add(new FeatureProblem(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), 0, "this folder holds no feature file"));
        Array.Sort(paths, StringComparer.Ordinal);

        var read = new (FeaturePlan? Plan, List<FeatureProblem> Problems)[paths.Length];
        Parallel.For(0, paths.Length, place => read[place] = Read(folder, paths[place]));
        problems.AddRange(read.SelectMany(file => file.Problems));
        return [.. read.Select(file => file.Plan).OfType<FeaturePlan>()];
    }

    private static (FeaturePlan? Plan, List<FeatureProblem> Problems) Read(string folder, string path)
    {
        var problems = new List<FeatureProblem>();
        var text = new FeatureText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        return (FeatureReader.Read(text, problems), problems);
    }
}
