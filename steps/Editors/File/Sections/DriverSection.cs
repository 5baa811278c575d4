using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The C# class that drives the product where the map cannot.</summary>
internal static class DriverSection
{
    public static FormatKey Key { get; } = new("driver", new SectionKind(
        new FormatKey("assembly", new TextKind(), "Assembly de la classe, dans le dossier de ce fichier.", IsRequired: true),
        new FormatKey("class", new TextKind(), "Nom complet de la classe.", IsRequired: true)),
        "Classe C# qui manie le produit là où la carte ne le peut pas.");

    public static EditorDriverFile? Read(SectionView root, string folder)
    {
        if (!root.Has(Key.Name))
            return null;
        var driver = root.Section(Key.Name);
        var assembly = driver.Text("assembly");
        var path = Path.GetFullPath(Path.Combine(folder, assembly));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            driver.Report("assembly", $"« {assembly} » sort du dossier du fichier éditeur : placez l'assembly dans {folder}");
        else if (assembly.Length > 0 && !System.IO.File.Exists(path))
            driver.Report("assembly", $"l'assembly {path} n'existe pas : construisez-le, ou corrigez ce chemin");
        return new EditorDriverFile(path, driver.Text("class"));
    }
}
