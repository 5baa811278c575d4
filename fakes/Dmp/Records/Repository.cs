using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Where what the DMP holds lies, on disk: documents, and metadata, which in memory are many times as large as they are written.</summary>
/// <param name="journal">Beside which it lies.</param>
internal sealed class Repository(IJournal journal) : IDisposable
{
    private readonly Spool _spool = new(journal);

    /// <summary>Keeps the bytes of a document.</summary>
#pragma warning disable CA5350 // XDS.b names SHA-1; nothing is trusted on it.
    public StoredContent Keep(MessageContent bytes)
    {
        using var hash = SHA1.Create();
        using var stream = new CryptoStream(bytes.Open(), hash, CryptoStreamMode.Read);
        var kept = _spool.Append(stream);
        return new StoredContent(kept, Convert.ToHexStringLower(hash.Hash!));
    }
#pragma warning restore CA5350

    /// <summary>Keeps the metadata of an object.</summary>
    public XdsObject Keep(XdsObject metadata)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(metadata.Source.ToString(SaveOptions.DisableFormatting)), writable: false);
        return new XdsObject(_spool.Append(stream));
    }

    public void Dispose() => _spool.Dispose();
}
