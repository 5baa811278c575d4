using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Attestations;

/// <summary>What a named person said of a preuve that no screen shows. A later one on the same build stands in its place.</summary>
/// <param name="Preuve">Canonical id of the preuve.</param>
/// <param name="Answer">Whether it holds.</param>
/// <param name="By">Who said it, when, and of which build.</param>
/// <param name="Piece">Document that shows it; null without.</param>
/// <param name="Link">Permanent link that shows it; null without.</param>
public sealed record Attestation(string Preuve, Answer Answer, Testimony By, Piece? Piece = null, string? Link = null);

/// <summary>A yes or a no.</summary>
public enum Answer
{
    /// <summary>It holds.</summary>
    Oui,

    /// <summary>It does not.</summary>
    Non,
}

/// <summary>A document brought with an attestation.</summary>
/// <param name="File">Path relative to the attestations file.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the document that the person had before them.</param>
/// <param name="From">First day on which it is valid, or the day it was signed; null when nobody said.</param>
/// <param name="To">Last day on which it is valid; null when nobody said.</param>
public sealed record Piece(string File, string Sha256, DateOnly? From, DateOnly? To);
