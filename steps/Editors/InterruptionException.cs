using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors;

/// <summary>A scenario, or the whole run, cannot be carried to its end. The message is French: what, where, what to do.</summary>
public sealed class InterruptionException(InterruptionCause cause, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Who is to look.</summary>
    public InterruptionCause Cause { get; } = cause;
}
