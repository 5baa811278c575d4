using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>Who the product is.</summary>
internal static class ProductSection
{
    public static FormatKey Key { get; } = new("product", new SectionKind(
        new FormatKey("editor", new TextKind(), "Société qui édite le produit.", IsRequired: true),
        new FormatKey("name", new TextKind(), "Nom commercial du produit.", IsRequired: true),
        new FormatKey("version", new TextKind(), "Version éprouvée par cette course, telle qu'elle est construite.", IsRequired: true),
        new FormatKey("referenced", new TextKind(), "Version référencée, ou candidate au référencement, dont celle-ci descend.")),
        "Qui est le produit.", IsRequired: true);

    public static EditorIdentity Read(SectionView product) =>
        new(product.Text("editor"), product.Text("name"), product.Text("version"), product.TextOrNull("referenced"));
}
