using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The product's own configuration files, which the run fills in.</summary>
internal static class ConfigurationSection
{
    public static FormatKey Key { get; } = new("configuration", new ListKind(new SectionKind(
        new FormatKey("template", new TextKind(), "Modèle, relatif à ce fichier, où {{dmp.url}} et les autres noms tiennent la place des valeurs de la course.", IsRequired: true),
        new FormatKey("to", new TextKind(), "Fichier à écrire, relatif à ce fichier et dans son dossier ; remis comme il était à la fin.", IsRequired: true))),
        "Fichiers de configuration du produit, remplis par la course avant de le démarrer.");

    public static IEnumerable<ConfigurationFile> Read(SectionView root, string folder)
    {
        var read = root.Sections(Key.Name).Where(file => file.Text("template").Length > 0 && file.Text("to").Length > 0).Select(file => One(file, folder)).ToList();
        Duplicates.Report(root, Key.Name, "to", read.OfType<ConfigurationFile>().Select(file => file.To));
        return read.OfType<ConfigurationFile>();
    }

    private static ConfigurationFile? One(SectionView file, string folder)
    {
        var template = Place(file, "template", folder);
        var to = Place(file, "to", folder);
        if (template is null || to is null)
            return null;
        if (template == to)
            file.Report("to", "le modèle serait écrasé : écrivez dans un autre fichier");
        ReportUnknownNames(file, template);
        return new ConfigurationFile(template, to);
    }

    private static string? Place(SectionView file, string key, string folder)
    {
        var place = FolderPath.Within(folder, file.Text(key));
        if (place is null)
            file.Report(key, $"« {file.Text(key)} » sort du dossier de ce fichier : gardez-le sous {folder}");
        return place;
    }

    private static void ReportUnknownNames(SectionView file, string template)
    {
        if (!System.IO.File.Exists(template))
        {
            file.Report("template", $"le modèle {template} n'existe pas");
            return;
        }

        foreach (var (name, line) in ConfigurationTemplate.Unknown(System.IO.File.ReadAllText(template)))
            file.ReportIn(template, line, "template", $"« {{{{{name}}}}} » est inconnu ; le plus proche est « {{{{{YamlWalker.Nearest(name, ProductSettings.Names)}}}}} »");
    }
}
