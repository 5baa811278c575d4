namespace Conformance.Reports.Packs.Reading;

/// <summary>What reading a file once told of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256; null when it could not be read as what it claims to be.</param>
/// <param name="Length">Length in bytes.</param>
internal sealed record FileFacts(string Name, string? Sha256, long Length);
