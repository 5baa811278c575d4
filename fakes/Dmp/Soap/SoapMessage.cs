using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A SOAP envelope as received.</summary>
/// <param name="Header">Header, or null.</param>
/// <param name="Body">The element in the body.</param>
/// <param name="Assertions">SAML assertions of the WS-Security header, in the document that their signature covers.</param>
/// <param name="IsSoap12">Whether the envelope is that of SOAP 1.2.</param>
internal sealed record SoapMessage(XElement? Header, XElement Body, IReadOnlyList<XElement> Assertions, bool IsSoap12)
{
    /// <summary>Parts beside the envelope, by Content-ID without angle brackets; none when the message is not MTOM.</summary>
    public IReadOnlyDictionary<string, Attachment> Attachments { get; init; } = new Dictionary<string, Attachment>();

    public string? Action => Addressing("Action")?.Value.Trim();

    public string? MessageId => Addressing("MessageID")?.Value.Trim();

    public XElement? Addressing(string name) => Header?.Element(Ns.Wsa + name);

    /// <summary>The part that the href of an xop:Include names, percent-encoded or not; null when the message has none such.</summary>
    public Attachment? Attached(string href)
    {
        const string scheme = "cid:";
        var id = href.Trim();
        id = id.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? id[scheme.Length..] : id;
        return ContentIds.Named(id, Attachments);
    }
}
