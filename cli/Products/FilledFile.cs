namespace Conformance.Cli.Products;

/// <summary>A file that a run wrote, with what stood there before. The original waits beside it, so that a run that is killed loses nothing.</summary>
internal sealed class FilledFile
{
    private const string OriginalSuffix = ".avant-conformance";
    private const string DraftSuffix = ".conformance";

    private FilledFile(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Where the original waits, if there was one.</summary>
    public string Original => Path + OriginalSuffix;

    /// <summary>Writes a text. An original that a killed run left is kept as the original.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static FilledFile Write(string path, string text)
    {
        var file = new FilledFile(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var draft = path + DraftSuffix;
        File.WriteAllText(draft, text);
        if (File.Exists(path) && !File.Exists(file.Original))
            File.Move(path, file.Original);
        File.Move(draft, path, overwrite: true);
        return file;
    }

    /// <summary>Puts back what stood there, or nothing where nothing stood.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void PutBack()
    {
        if (File.Exists(Original))
            File.Move(Original, Path, overwrite: true);
        else
            File.Delete(Path);
    }
}
