using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The structure that the product serves.</summary>
internal static class StructureSection
{
    private static readonly TextKind Finess = new("[0-9][0-9AB][0-9]{7}", "un numéro FINESS de neuf caractères");

    public static FormatKey Key { get; } = new("structure", new SectionKind(
        new FormatKey("name", new TextKind(), "Raison sociale fictive.", IsRequired: true),
        new FormatKey("finess-juridique", Finess, "FINESS de l'entité juridique.", IsRequired: true),
        new FormatKey("finess-geographique", new OneOrMoreKind(Finess), "FINESS du site, ou liste des sites : le premier est le site émetteur, que nomment les certificats d'essai.", IsRequired: true),
        new FormatKey("site-required-from", new TextKind("[0-9]{4}-[0-9]{2}-[0-9]{2}", "une date AAAA-MM-JJ"), "Jour à partir duquel un document qui ne porte que le FINESS juridique compte comme un écart ; avertissement sans cette clé, la date nationale n'étant pas fixée.")),
        "Structure que le produit sert, et que nomment les certificats d'essai.", IsRequired: true);

    public static EditorStructure Read(SectionView structure)
    {
        var sites = structure.Texts("finess-geographique");
        if (sites.Count == 0 && structure.Has("finess-geographique"))
            structure.Report("finess-geographique", "un site au moins est attendu");
        foreach (var twice in sites.GroupBy(site => site).Where(site => site.Count() > 1))
            structure.Report("finess-geographique", $"« {twice.Key} » est donné {twice.Count()} fois");
        return new EditorStructure(structure.Text("name"), structure.Text("finess-juridique"), sites) { SiteRequiredFrom = Day(structure, "site-required-from") };
    }

    private static DateOnly? Day(SectionView structure, string key)
    {
        if (!structure.Has(key))
            return null;
        if (DateOnly.TryParseExact(structure.Text(key), "yyyy-MM-dd", out var day))
            return day;
        structure.Report(key, $"« {structure.Text(key)} » n'est pas un jour du calendrier");
        return null;
    }
}
