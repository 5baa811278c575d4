using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>What the editor says its screens mean: compared with the wire, and never believed.</summary>
internal static class DeclarationsSection
{
    public static FormatKey Key { get; } = new(
        "declares", new NamedKind(new TextKind()), "Ce que veulent dire les mots du produit (factor.totp, dmp.ferme, profession.60…), comparé à ce que voient les services.");

    public static IReadOnlyDictionary<string, string> Read(SectionView root) => root.Named(Key.Name);
}
