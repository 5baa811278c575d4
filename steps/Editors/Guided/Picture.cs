namespace Conformance.Steps.Editors.Guided;

/// <summary>A PNG or JPEG picture, told by its content and never by its name.</summary>
/// <param name="Content">Bytes of the picture.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
public sealed record Picture(byte[] Content, string MediaType)
{
    /// <summary>Largest picture taken, in bytes.</summary>
    public const int Largest = 10 * 1024 * 1024;

    private static readonly (byte[] Signature, string MediaType)[] Known =
    [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ];

    /// <summary>The picture that some bytes are; null when they are none, or too large a one.</summary>
    public static Picture? Of(byte[] content) => content.Length > Largest
        ? null
        : Known.Where(known => content.AsSpan().StartsWith(known.Signature)).Select(known => new Picture(content, known.MediaType)).FirstOrDefault();

    /// <summary>The picture that a file holds; null when it is not there, is no picture, or is too large.</summary>
    public static Picture? FromFile(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= Largest } file ? Of(System.IO.File.ReadAllBytes(file.FullName)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
