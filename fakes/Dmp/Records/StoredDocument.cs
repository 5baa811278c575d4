using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>A document in the repository, with what the registry says of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ins">Matricule INS of its patient.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="Content">Its bytes, a CDA R2 document.</param>
internal sealed record StoredDocument(DmpDocument Document, string Ins, DateTimeOffset WrittenAt, byte[] Content)
{
    public const string Repository = "1.2.250.1.213.4.1.1.1.2";
    public const string PracticeSetting = "ETABLISSEMENT";

    /// <summary>Identifier of the entry: the same for a document whenever it is served.</summary>
    public string EntryUuid => $"urn:uuid:{IdentifierOf(Document.UniqueId)}";

    /// <summary>Time of writing, UTC, as XDS writes it.</summary>
    public string Time => WrittenAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>SHA-1, as XDS asks.</summary>
#pragma warning disable CA5350 // XDS.b names SHA-1; nothing is trusted on it.
    public string Hash => Convert.ToHexStringLower(SHA1.HashData(Content));
#pragma warning restore CA5350

    public static StoredDocument Of(DmpDocument document, string ins, DateTimeOffset servedAt)
    {
        var written = document.WrittenAt ?? new DateTimeOffset(servedAt.UtcDateTime.Date.AddDays(-1).AddHours(9), TimeSpan.Zero);
        return new(document, ins, written, CdaDocument.Write(document, ins, written));
    }

    /// <summary>An identifier that a text always gives, and no other text does.</summary>
    public static Guid IdentifierOf(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
