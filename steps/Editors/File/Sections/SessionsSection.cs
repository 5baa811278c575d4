using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>How many people the product can take at a time.</summary>
internal static class SessionsSection
{
    private const int Most = 16;

    public static FormatKey AtOnce { get; } = new(
        "sessions-at-once", new NumberKind(1, Most), "Personnes que le produit peut servir à la fois : les scénarios attendent leur tour, quel que soit --workers.");

    public static int ReadAtOnce(SectionView root) => root.Number(AtOnce.Name, otherwise: Most);
}
