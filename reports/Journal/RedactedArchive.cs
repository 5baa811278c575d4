using System.IO.Compression;

namespace Conformance.Reports.Journal;

/// <summary>Copies an archive without the secrets that its files hold: compressed, they would not be seen.</summary>
internal static class RedactedArchive
{
    /// <summary>Media type of an archive.</summary>
    public const string MediaType = "application/zip";

    /// <summary>Copies.</summary>
    /// <param name="redactor">Knows the secrets.</param>
    /// <param name="from">An archive, read from its end: it must be able to seek.</param>
    /// <param name="to">Where the copy goes.</param>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static void Copy(Redactor redactor, Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var copy = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var kept = copy.CreateEntry(redactor.Redact(entry.FullName), CompressionLevel.Fastest);
            kept.LastWriteTime = entry.LastWriteTime;
            using var reading = entry.Open();
            using var writing = kept.Open();
            redactor.Copy(reading, writing);
        }
    }
}
