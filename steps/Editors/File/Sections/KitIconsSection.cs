using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The images of the official kit that the product shows.</summary>
internal static class KitIconsSection
{
    public static FormatKey Key { get; } = new(
        "kit-icons", new NamedKind(new TextKind()), "Images du kit officiel par état du DMP, comparées à l'écran pour information ; chemins relatifs à ce fichier.");

    public static IReadOnlyDictionary<string, string> Read(SectionView root, string folder)
    {
        var icons = root.Named(Key.Name).ToDictionary(icon => icon.Key, icon => Path.Combine(folder, icon.Value));
        foreach (var (state, image) in icons.Where(icon => !System.IO.File.Exists(icon.Value)))
            root.Section(Key.Name).Report(state, $"l'image {image} n'existe pas");
        return icons;
    }
}
