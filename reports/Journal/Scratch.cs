namespace Conformance.Reports.Journal;

/// <summary>Files that hold for a while what is too large for memory.</summary>
public static class Scratch
{
    private const string FolderName = "scratch";

    /// <summary>Opens a new file in a folder of a run; it goes when it is closed.</summary>
    public static FileStream Open(string runFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(runFolder, FolderName));
        return new FileStream(Path.Combine(folder.FullName, $"{Identifiers.Draw():N}"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        });
    }

    /// <summary>Takes the folder away, unless a file is still open in it.</summary>
    public static void Clear(string runFolder)
    {
        var folder = new DirectoryInfo(Path.Combine(runFolder, FolderName));
        if (folder.Exists && !folder.EnumerateFileSystemInfos().Any())
            folder.Delete();
    }
}
