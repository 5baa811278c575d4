using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Recording;

/// <summary>The editor file that receives the map. What is proposed is read as a run would read it before it is kept.</summary>
/// <param name="path">Path of the editor file.</param>
/// <param name="read">Reads an editor file as a run does.</param>
internal sealed class WrittenMap(string path, Func<string, EditorFile> read)
{
    private string Trial => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.essai");

    /// <summary>The file as it stands.</summary>
    public EditorFile Standing() => read(path);

    /// <summary>The file with one more entry, not yet written over the one that stands.</summary>
    /// <exception cref="EditorFileException">The entry does not read.</exception>
    public Candidate With(string section, string name, IReadOnlyList<string> entry)
    {
        var text = MapInsertion.Put(System.IO.File.ReadAllText(path), section, name, entry);
        try
        {
            System.IO.File.WriteAllText(Trial, text);
            return new Candidate(read(Trial), text);
        }
        finally
        {
            System.IO.File.Delete(Trial);
        }
    }

    /// <summary>Keeps what was proposed.</summary>
    public void Keep(Candidate candidate)
    {
        System.IO.File.WriteAllText(Trial, candidate.Text);
        System.IO.File.Move(Trial, path, overwrite: true);
    }

    /// <summary>A text of the file and what it reads as.</summary>
    internal sealed record Candidate(EditorFile File, string Text);
}
