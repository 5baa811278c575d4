using System.Text;
using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>What the DMP answered over its socket.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Content-Type, with its parameters.</param>
/// <param name="Body">Bytes.</param>
internal sealed record Received(int Status, string ContentType, byte[] Body)
{
    private const string Start = "<soap:Envelope";
    private const string End = "</soap:Envelope>";

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The envelope, out of its multipart where it has one.</summary>
    public XElement Envelope => XElement.Parse(Text[Text.IndexOf(Start, StringComparison.Ordinal)..(Text.LastIndexOf(End, StringComparison.Ordinal) + End.Length)]);

    /// <summary>The element in the body.</summary>
    public XElement Content => Envelope.Elements().Last().Elements().Single();

    /// <summary>Elements of a local name.</summary>
    public IReadOnlyList<XElement> All(string name) => [.. Envelope.Descendants().Where(element => element.Name.LocalName == name)];

    /// <summary>Value of an attribute of the first element of a local name.</summary>
    public string? First(string element, string attribute) => (string?)All(element).FirstOrDefault()?.Attribute(attribute);
}
