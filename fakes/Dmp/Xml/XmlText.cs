using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Well-formed XML as it goes out; nothing when it is not written.</summary>
/// <param name="Utf8">Its bytes.</param>
internal readonly record struct XmlText(ReadOnlyMemory<byte> Utf8)
{
    private static readonly XmlWriterSettings Bare = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    /// <summary>An element of LINQ to XML, attributes in the order of the DMP.</summary>
    public static implicit operator XmlText(XElement element)
    {
        AttributeOrder.Establish(element);
        var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Bare))
            element.Save(writer);
        return new XmlText(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <summary>XML as it stands in the code, each value in its place.</summary>
    public static XmlText Of(XmlTemplate template) => template.Complete();

    /// <summary>The same as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
