using System.Xml;
using System.Xml.Linq;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the envelopes that the DMP answers.</summary>
internal static class SoapWriter
{
    public static ReadOnlyMemory<byte> Answer(string action, string? relatesTo, XmlText body) => Envelope(action, relatesTo, body).Utf8;

    public static ReadOnlyMemory<byte> Fault(SoapFault fault, string? relatesTo) => Envelope("http://www.w3.org/2005/08/addressing/soap/fault", relatesTo, Body(fault)).Utf8;

    private static XmlText Envelope(string action, string? relatesTo, XmlText body) => XmlText.Of($"""
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope">
          <soap:Header>
            <Action xmlns="http://www.w3.org/2005/08/addressing">{action}</Action>
            <MessageID xmlns="http://www.w3.org/2005/08/addressing">urn:uuid:{Identifiers.Draw().ToString()}</MessageID>
            <To xmlns="http://www.w3.org/2005/08/addressing">http://www.w3.org/2005/08/addressing/anonymous</To>
            {RelatesTo(relatesTo)}
          </soap:Header>
          <soap:Body>{body}</soap:Body>
        </soap:Envelope>
        """);

    private static XmlText RelatesTo(string? message) => message is null ? default : XmlText.Of($"""
        <RelatesTo xmlns="http://www.w3.org/2005/08/addressing">{message}</RelatesTo>
        """);

    private static XmlText Body(SoapFault fault) => XmlText.Of($"""
        <soap:Fault>
          <soap:Code>
            <soap:Value>soap:{fault.Code}</soap:Value>
            {Subcode(fault.Subcode)}
          </soap:Code>
          <soap:Reason><soap:Text xml:lang="fr">{Writable(fault.Reason)}</soap:Text></soap:Reason>
        </soap:Fault>
        """);

    private static XmlText Subcode(XName? code) => code is null ? default : XmlText.Of($"""
        <soap:Subcode xmlns:wsa="http://www.w3.org/2005/08/addressing">
          <soap:Value>{(code.Namespace == Ns.Wsa ? "wsa" : "soap")}:{code.LocalName}</soap:Value>
        </soap:Subcode>
        """);

    private static string Writable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
