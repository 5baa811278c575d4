using System.Text.Json.Serialization;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Journal.Facts;

/// <summary>What the product's page showed from this moment on: one picture of a film, taken whenever it changed.</summary>
/// <param name="Picture">The picture, a JPEG.</param>
public sealed record PageFilmed(BlobRef Picture) : JournalFact;

/// <summary>Playwright's own trace of the pages of a scenario, for its trace viewer.</summary>
/// <param name="Content">The archive.</param>
public sealed record TraceKept(BlobRef Content) : JournalFact, IMedium
{
    /// <inheritdoc/>
    [JsonIgnore]
    public MediumKind Kind => MediumKind.Trace;

    /// <inheritdoc/>
    [JsonIgnore]
    public IReadOnlyList<FilmChapter> Chapters => [];
}

/// <summary>A trace or a film that was asked for could not be had. No verdict changes for it.</summary>
/// <param name="What">Which, in French.</param>
/// <param name="Message">What the browser said.</param>
public sealed record RecordingLost(string What, string Message) : JournalFact;
