using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>The C# class that drives the product where the map cannot.</summary>
/// <param name="Path">Full path of its assembly, in the folder of the editor file.</param>
/// <param name="Class">Full name of the class.</param>
public sealed record EditorDriverFile(string Path, string Class);

/// <summary>Reads the <c>driver</c> of an editor file.</summary>
internal static class DriversReader
{
    public static EditorDriverFile? Read(YamlWalker walker, YamlMappingNode root, string file)
    {
        if (walker.Child(root, "driver") is not { } node)
            return null;
        var driver = walker.Mapping(node, "driver", ["assembly", "class"]);
        var assembly = walker.Required(driver, "assembly", "driver");
        var type = walker.Required(driver, "class", "driver");
        var folder = Path.GetDirectoryName(file)!;
        var path = Path.GetFullPath(Path.Combine(folder, assembly));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            walker.Report(node, "driver.assembly", $"« {assembly} » sort du dossier du fichier éditeur : placez l'assembly dans {folder}");
        else if (assembly.Length > 0 && !System.IO.File.Exists(path))
            walker.Report(node, "driver.assembly", $"l'assembly {path} n'existe pas : construisez-le, ou corrigez ce chemin");
        return new EditorDriverFile(path, type);
    }
}
