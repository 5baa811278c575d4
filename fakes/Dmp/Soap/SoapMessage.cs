using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A SOAP envelope as received.</summary>
/// <param name="Header">Header, or null.</param>
/// <param name="Body">The element in the body.</param>
/// <param name="Assertions">SAML assertions of the WS-Security header, in the document that their signature covers.</param>
/// <param name="IsSoap12">Whether the envelope is that of SOAP 1.2.</param>
internal sealed record SoapMessage(XElement? Header, XElement Body, IReadOnlyList<XmlElement> Assertions, bool IsSoap12)
{
    public string? Action => Addressing("Action")?.Value.Trim();

    public string? MessageId => Addressing("MessageID")?.Value.Trim();

    public XElement? Addressing(string name) => Header?.Element(Ns.Wsa + name);
}
