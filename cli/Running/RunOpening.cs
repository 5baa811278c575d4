using Conformance.Reports.Journal.Facts;

namespace Conformance.Cli.Running;

/// <summary>The first entry of a run's journal.</summary>
internal static class RunOpening
{
    private const string Rem = "REM-HOP-DPI-Va2";

    public static RunStarted Of(string folder, EditorIdentity product, IReadOnlyList<string> selected, IReadOnlyList<Exclusion> exclusions, Shard? shard, string? configuration = null) =>
        new(Path.GetFileName(folder), HarnessVersion.Text, Rem, product, selected, exclusions, shard, configuration);
}
