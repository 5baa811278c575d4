using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>How many people the product can take at a time, and whether their sessions go on between scenarios.</summary>
internal static class SessionsSection
{
    private const int Most = 16;

    public static FormatKey AtOnce { get; } = new(
        "sessions-at-once", new NumberKind(1, Most), "Personnes que le produit peut servir à la fois : les scénarios attendent leur tour, quel que soit --workers.");

    public static FormatKey Keep { get; } = new(
        "keep-sessions", new YesNoKind(), "Si la connexion est lente : une session ouverte reprend d'un scénario à l'autre, sauf dans ceux qui éprouvent la connexion ; non sans cette clé.");

    public static int ReadAtOnce(SectionView root) => root.Number(AtOnce.Name, otherwise: Most);

    public static bool ReadKeep(SectionView root) => root.YesNo(Keep.Name, otherwise: false);
}
