using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads XML as another reader does, and stops where only an attacker goes on.</summary>
/// <param name="inner">The other reader.</param>
/// <param name="deepest">Deepest element.</param>
/// <param name="most">Most nodes.</param>
/// <param name="meter">What the other reader reads from, when it is metered.</param>
internal sealed class BoundedXmlReader(XmlReader inner, int deepest, int most, MeteredStream? meter = null) : XmlReader
{
    private int _nodes;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override bool CanReadValueChunk => inner.CanReadValueChunk;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsDefault => inner.IsDefault;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override XmlNameTable NameTable => inner.NameTable;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override string XmlLang => inner.XmlLang;

    public override XmlSpace XmlSpace => inner.XmlSpace;

    public override bool Read()
    {
        meter?.Restart();
        var read = inner.Read();
        if (inner.Depth > deepest)
            throw new XmlException($"More than {deepest} elements deep.");
        return ++_nodes <= most ? read : throw new XmlException($"More than {most} nodes.");
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        meter?.Restart();
        return inner.ReadValueChunk(buffer, index, count);
    }

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        meter?.Dispose();
        base.Dispose(disposing);
    }
}
