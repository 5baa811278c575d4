namespace Conformance.Reports.Evidence;

/// <summary>A kept message as a person can read it.</summary>
/// <param name="Head">Start line and headers; null when the kept bytes are a body alone.</param>
/// <param name="Parts">Its body, in parts when it is multipart; empty without a body.</param>
public sealed record Message(string? Head, IReadOnlyList<MessagePart> Parts);

/// <summary>A part of a message.</summary>
/// <param name="Head">Headers of the part; null when the message has one part.</param>
/// <param name="MediaType">Media type, without its parameters.</param>
/// <param name="Text">Indented text; null when it is not text.</param>
/// <param name="Size">Length in bytes.</param>
/// <param name="Content">Its bytes, transfer encoding undone.</param>
public sealed record MessagePart(string? Head, string MediaType, string? Text, long Size, ReadOnlyMemory<byte> Content);
