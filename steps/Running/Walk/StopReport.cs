using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Running.Walk;

/// <summary>What a stop of the walk found. What it says is French, its secrets taken out.</summary>
/// <param name="Proves">What of the map was tried.</param>
/// <param name="State">How it was found.</param>
/// <param name="Cause">Who is to look at a failure; null for anything else.</param>
/// <param name="Detail">What was seen; or what failed, where, and what to do; or why it was not tried.</param>
/// <param name="Picture">Screen of a failure; null when there is none.</param>
public sealed record StopReport(MapEntry Proves, StopState State, InterruptionCause? Cause, string Detail, BlobRef? Picture)
{
    /// <summary>Accessibility snapshot of the same screen: the roles and names to write in the map; null when there is none.</summary>
    public BlobRef? Tree { get; init; }
}

/// <summary>How a stop was found.</summary>
public enum StopState
{
    /// <summary>Alive.</summary>
    Seen,

    /// <summary>Not tried: what it depends on failed, or trying it would do harm.</summary>
    Untried,

    /// <summary>Failed.</summary>
    Failed,
}
