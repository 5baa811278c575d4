using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The structure that the product serves.</summary>
internal static class StructureSection
{
    private static readonly TextKind Finess = new("[0-9][0-9AB][0-9]{7}", "un numéro FINESS de neuf caractères");

    public static FormatKey Key { get; } = new("structure", new SectionKind(
        new FormatKey("name", new TextKind(), "Raison sociale fictive.", IsRequired: true),
        new FormatKey("finess-juridique", Finess, "FINESS de l'entité juridique.", IsRequired: true),
        new FormatKey("finess-geographique", new OneOrMoreKind(Finess), "FINESS du site, ou liste des sites : le premier est le site émetteur, que nomment les certificats d'essai.", IsRequired: true)),
        "Structure que le produit sert, et que nomment les certificats d'essai.", IsRequired: true);

    public static EditorStructure Read(SectionView structure)
    {
        var sites = structure.Texts("finess-geographique");
        if (sites.Count == 0 && structure.Has("finess-geographique"))
            structure.Report("finess-geographique", "un site au moins est attendu");
        foreach (var twice in sites.GroupBy(site => site).Where(site => site.Count() > 1))
            structure.Report("finess-geographique", $"« {twice.Key} » est donné {twice.Count()} fois");
        return new EditorStructure(structure.Text("name"), structure.Text("finess-juridique"), sites);
    }
}
