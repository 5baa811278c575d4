namespace Conformance.Reports.Journal.Facts;

/// <summary>Bytes kept beside the journal, in <c>blobs/</c>.</summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the kept bytes, which is also their file name.</param>
/// <param name="MediaType">Media type of the content.</param>
/// <param name="Size">Length in bytes.</param>
public sealed record BlobRef(string Sha256, string MediaType, long Size);
