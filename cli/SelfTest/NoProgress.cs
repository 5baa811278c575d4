using Conformance.Cli.Running;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.SelfTest;

/// <summary>Tells nobody: a line a defect is enough.</summary>
internal sealed class NoProgress : IProgress
{
    public static readonly NoProgress Instance = new();

    private NoProgress()
    {
    }

    public void Preparing(string what)
    {
    }

    public void Begin(int scenarios)
    {
    }

    public void Done(string title, bool held)
    {
    }

    public void Interrupted(string message)
    {
    }

    public void Verdicts(RunReport report, string folder)
    {
    }
}
