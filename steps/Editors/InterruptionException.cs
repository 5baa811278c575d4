using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors;

/// <summary>A scenario, or the whole run, cannot be carried to its end. The message is French: what, where, what to do.</summary>
public class InterruptionException(InterruptionCause cause, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Who is to look.</summary>
    public InterruptionCause Cause { get; } = cause;
}

/// <summary>No browser is on this machine, and none was named.</summary>
/// <param name="message">What to do, in French.</param>
public sealed class NoBrowserException(string message) : InterruptionException(InterruptionCause.Environnement, message);
