using Conformance.Reports.Evidence;

namespace Conformance.Reports.Dossier;

/// <summary>Style sheet and search script: written once, and linked wherever a folder must stand alone.</summary>
/// <param name="folder">Folder of the dossier.</param>
internal sealed class Assets(string folder)
{
    private const string Style = "style.css";
    private const string Search = "recherche.js";

    /// <summary>Bytes of the style sheet.</summary>
    public long StyleSize { get; private set; }

    public void WriteRoot()
    {
        StyleSize = Write(Style);
        Write(Search);
    }

    /// <summary>Gives a folder, named from that of the dossier, its own style sheet.</summary>
    public void WriteStyle(string target)
    {
        Directory.CreateDirectory(Path.Combine(folder, target));
        HardLink.MakeOrCopy(Path.Combine(folder, Style), Path.Combine(folder, target, Style));
    }

    private long Write(string name)
    {
        using var resource = typeof(Assets).Assembly.GetManifestResourceStream($"{typeof(Assets).Namespace}.{name}")!;
        using var file = File.Create(Path.Combine(folder, name));
        resource.CopyTo(file);
        return file.Length;
    }
}
