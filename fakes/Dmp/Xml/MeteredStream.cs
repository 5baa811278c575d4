using System.Xml;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>A stream that an XML reader may not read far into without coming upon something: a tag or a comment of hundreds of megabytes would have to fit in memory.</summary>
/// <param name="inner">The stream.</param>
/// <param name="most">Most bytes between two nodes, or two pieces of a text.</param>
internal sealed class MeteredStream(Stream inner, long most) : ReadingStream(inner.Length)
{
    private long _since;

    public override bool CanSeek => false;

    /// <summary>Something was come upon.</summary>
    public void Restart() => _since = 0;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        return (_since += read) <= most ? read : throw new XmlException($"More than {most} bytes in one piece of markup.");
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
