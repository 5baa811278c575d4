using System.Text;
using System.Xml;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Where what the DMP holds lies, on disk: documents, and metadata, which in memory are many times as large as they are written.</summary>
/// <param name="journal">Beside which it lies.</param>
internal sealed class Repository(IJournal journal) : IDisposable
{
    private const int UsualMetadata = 4 * 1024;

    private static readonly XmlWriterSettings AsSubmitted = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    private readonly Spool _spool = new(journal);

    /// <summary>Keeps a document.</summary>
    public StoredContent Keep(DocumentContent document)
    {
        using var stream = document.Bytes.Open();
        return new StoredContent(_spool.Append(stream), document.Sha1, document.OutlineSoFar);
    }

    /// <summary>Keeps the metadata of an object.</summary>
    public XdsObject Keep(XdsObject metadata)
    {
        using var stream = new MemoryStream(UsualMetadata);
        using (var writer = XmlWriter.Create(stream, AsSubmitted))
            metadata.Source.WriteTo(writer);
        stream.Position = 0;
        return new XdsObject(_spool.Append(stream), metadata);
    }

    public void Dispose() => _spool.Dispose();
}
