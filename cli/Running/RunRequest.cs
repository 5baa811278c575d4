using Conformance.Cli.Guidance;
using Conformance.Steps.Editors.Browser.Watching;

namespace Conformance.Cli.Running;

/// <summary>What a run was asked to do.</summary>
/// <param name="EditorFile">Full path of the editor file.</param>
/// <param name="Only">Ids of any level; empty for every preuve.</param>
/// <param name="Defects">Defects of the reference editor to turn on.</param>
/// <param name="Out">Folder of the runs.</param>
/// <param name="Workers">Scenarios at a time.</param>
/// <param name="Shard">Part of the run to play; null for all of it.</param>
/// <param name="WithAllureReport">Whether Allure's own report is generated where Node is found.</param>
internal sealed record RunRequest(
    string EditorFile, IReadOnlyList<string> Only, IReadOnlyList<string> Defects, string Out, int Workers, ShardChoice? Shard, bool WithAllureReport)
{
    /// <summary>What was asked of a guided run; null without one.</summary>
    public GuidedRequest? Guided { get; init; }

    /// <summary>How much of the screens is kept.</summary>
    public EvidenceDepth Depth { get; init; } = EvidenceDepth.Screens;

    /// <summary>Folder of the stopped run to go on with; null for a new run.</summary>
    public string? Resume { get; init; }

    /// <summary>Scenarios that are really played at a time: one where a person is asked.</summary>
    public int ScenariosAtOnce => Guided is { IsAttended: true } ? 1 : Workers;
}

/// <summary>The command cannot be carried out as asked. The message is French and says what to do.</summary>
internal sealed class RefusedException(string message) : Exception(message);
