using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>One SOAP 1.2 request to the DMP, with WS-Addressing and the VIHF.</summary>
/// <param name="Path">Service path under the base address.</param>
/// <param name="Action">wsa:Action.</param>
/// <param name="Body">Content of the body.</param>
internal sealed record SoapRequest(string Path, string Action, XElement Body)
{
    private static readonly XNamespace Soap = "http://www.w3.org/2003/05/soap-envelope";
    private static readonly XNamespace Wsa = "http://www.w3.org/2005/08/addressing";
    private static readonly XNamespace Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    /// <summary>Parts that travel beside the envelope, in MTOM; none for most.</summary>
    public IReadOnlyList<SoapAttachment> Attachments { get; init; } = [];

    /// <summary>Writes the envelope around the assertion, whose bytes stay as they were signed.</summary>
    public string Write(Uri service, XmlElement vihf, Guid messageId)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(Envelope(service, messageId).ToString(SaveOptions.DisableFormatting));
        var security = document.GetElementsByTagName("Security", Wsse.NamespaceName)[0]!;
        security.AppendChild(document.ImportNode(vihf, deep: true));
        return document.OuterXml;
    }

    /// <summary>The HTTP request that carries it.</summary>
    public HttpRequestMessage ToHttp(Uri service, XmlElement vihf, Guid messageId)
    {
        var envelope = Write(service, vihf, messageId);
        HttpContent content = Attachments.Count > 0 ? MtomContent.Of(envelope, Action, Attachments) : Plain(envelope);
        return new HttpRequestMessage(HttpMethod.Post, service) { Content = content };
    }

    private StringContent Plain(string envelope)
    {
        var content = new StringContent(envelope, Encoding.UTF8);
        content.Headers.ContentType = new("application/soap+xml") { CharSet = "UTF-8", Parameters = { new("action", $"\"{Action}\"") } };
        return content;
    }

    private XElement Envelope(Uri service, Guid messageId) => new(
        Soap + "Envelope",
        new XAttribute(XNamespace.Xmlns + "soap", Soap),
        new XElement(
            Soap + "Header",
            new XElement(Wsa + "MessageID", $"urn:uuid:{messageId}"),
            new XElement(Wsa + "To", service.AbsoluteUri),
            new XElement(Wsa + "ReplyTo", new XElement(Wsa + "Address", "http://www.w3.org/2005/08/addressing/anonymous")),
            new XElement(Wsa + "Action", Action),
            new XElement(Wsse + "Security", new XAttribute(XNamespace.Xmlns + "wsse", Wsse))),
        new XElement(Soap + "Body", Body));
}
