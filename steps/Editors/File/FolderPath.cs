namespace Conformance.Steps.Editors.File;

/// <summary>A path that stays in a folder, links followed.</summary>
internal static class FolderPath
{
    private const int MostLinks = 40;

    /// <summary>The full path of a relative one; null when it leaves the folder, by its own steps or by a link.</summary>
    public static string? Within(string folder, string relative)
    {
        var full = Path.GetFullPath(relative, folder);
        return IsUnder(folder, full) && IsUnder(Followed(folder), Followed(full)) ? full : null;
    }

    private static bool IsUnder(string folder, string path) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with its links followed; the root, which is in no folder, when they turn in a circle.</summary>
    private static string Followed(string path, int links = 0)
    {
        var above = Path.GetDirectoryName(path);
        if (above is null || links > MostLinks)
            return Path.GetPathRoot(path)!;
        var here = Path.Combine(Followed(above, links), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is { } target ? Followed(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links + 1) : here;
    }
}
