using Conformance.Reports.Journal.Facts;

namespace Conformance.Cli.Examination;

/// <summary>One thing examined.</summary>
/// <param name="What">What.</param>
/// <param name="State">How it was found.</param>
/// <param name="Detail">What was seen, or what to do.</param>
internal sealed record Examined(string What, ExaminedState State, string Detail)
{
    /// <summary>Who is to look at what was found badly; null for anything else.</summary>
    public InterruptionCause? Cause { get; init; }

    /// <summary>Path of the screen of a failure; null when there is none.</summary>
    public string? Screenshot { get; init; }

    public static Examined Well(string what, string detail) => new(what, ExaminedState.Well, detail);

    public static Examined Untried(string what, string detail) => new(what, ExaminedState.Untried, detail);

    public static Examined Doubtful(string what, string detail) => new(what, ExaminedState.Doubtful, detail);

    public static Examined Lacking(string what, string detail) => new(what, ExaminedState.Lacking, detail);

    public static Examined Badly(string what, InterruptionCause cause, string detail) => new(what, ExaminedState.Badly, detail) { Cause = cause };
}

/// <summary>How a thing was found, from best to worst.</summary>
internal enum ExaminedState
{
    /// <summary>Ready for a run.</summary>
    Well,

    /// <summary>Not tried: trying it would do harm, or what it depends on failed.</summary>
    Untried,

    /// <summary>A run is possible, and somebody should look at this.</summary>
    Doubtful,

    /// <summary>A run is possible, but some preuves will be non-observe.</summary>
    Lacking,

    /// <summary>A run would be invalid.</summary>
    Badly,
}
