namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>The differences that stay, each by its name in docs/dmp-echantillons.md.</summary>
internal static class ExplainedDifferences
{
    /// <summary>The DMP of a patient whom nobody served is empty.</summary>
    public static Explained EmptyDmp { get; } = new("DMP vide", "/RegistryObjectList/ExtrinsicObject");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Explained> All { get; } = [EmptyDmp];
}

/// <summary>A difference that stays.</summary>
/// <param name="Name">Its name in the page.</param>
/// <param name="Path">End of the path where it stands.</param>
internal sealed record Explained(string Name, string Path)
{
    public bool Explains(ShapeDifference difference) => difference.Path.EndsWith(Path, StringComparison.Ordinal);
}
