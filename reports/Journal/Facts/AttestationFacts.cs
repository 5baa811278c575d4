using Conformance.Reports.Attestations;

namespace Conformance.Reports.Journal.Facts;

/// <summary>The editor's attestations were read. What follows, and not what an earlier reading found, is what the run rests on.</summary>
/// <param name="File">Name of their file.</param>
/// <param name="Count">How many it holds.</param>
public sealed record AttestationsRead(string File, int Count) : JournalFact;

/// <summary>One of them.</summary>
/// <param name="Attestation">What was said.</param>
/// <param name="State">What became of the document that it names.</param>
/// <param name="Kept">The document, kept beside the journal; null when it was not there or is another one.</param>
public sealed record AttestationGiven(Attestation Attestation, PieceState State, BlobRef? Kept) : JournalFact;

/// <summary>What became of the document that an attestation names.</summary>
public enum PieceState
{
    /// <summary>It names none.</summary>
    None,

    /// <summary>It is the one that the person had before them, and is kept.</summary>
    Kept,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is not the one that the person had before them.</summary>
    Altered,
}
