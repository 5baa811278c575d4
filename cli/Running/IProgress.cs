using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Running;

/// <summary>What the person who started a run is told while it goes on.</summary>
internal interface IProgress
{
    /// <summary>Something is being prepared.</summary>
    void Preparing(string what);

    /// <summary>Scenarios begin.</summary>
    void Begin(int scenarios);

    /// <summary>A scenario came to its end.</summary>
    void Done(string title, bool held);

    /// <summary>The run could not go on.</summary>
    void Interrupted(string message);

    /// <summary>The verdicts are known.</summary>
    void Verdicts(RunReport report, string folder);
}
