using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the envelopes that the DMP answers, attributes in the order of its own: by name, prefixed ones after the others, declarations last.</summary>
internal static class SoapWriter
{
    private const int TypicalLength = 8 * 1024;
    private const string Anonymous = "http://www.w3.org/2005/08/addressing/anonymous";

    private static readonly XmlWriterSettings Bare = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };
    private static readonly Comparer<XAttribute> InOrder = Comparer<XAttribute>.Create(Compare);

    public static byte[] Answer(string action, string? relatesTo, XElement body) => Bytes(Envelope(action, relatesTo, body));

    public static byte[] Fault(SoapFault fault, string? relatesTo) => Bytes(Envelope("http://www.w3.org/2005/08/addressing/soap/fault", relatesTo, Body(fault)));

    private static XElement Envelope(string action, string? relatesTo, XElement body) => new(
        Ns.Soap12 + "Envelope",
        Ns.Prefix("soap", Ns.Soap12),
        new XElement(
            Ns.Soap12 + "Header",
            new XElement(Ns.Wsa + "Action", action),
            new XElement(Ns.Wsa + "MessageID", $"urn:uuid:{Identifiers.Draw()}"),
            new XElement(Ns.Wsa + "To", Anonymous),
            relatesTo is null ? null : new XElement(Ns.Wsa + "RelatesTo", relatesTo)),
        new XElement(Ns.Soap12 + "Body", body));

    private static XElement Body(SoapFault fault) => new(
        Ns.Soap12 + "Fault",
        new XElement(
            Ns.Soap12 + "Code",
            new XElement(Ns.Soap12 + "Value", $"soap:{fault.Code}"),
            fault.Subcode is null ? null : Subcode(fault.Subcode)),
        new XElement(Ns.Soap12 + "Reason", new XElement(Ns.Soap12 + "Text", new XAttribute(XNamespace.Xml + "lang", "fr"), Writable(fault.Reason))));

    private static XElement Subcode(XName code) => new(
        Ns.Soap12 + "Subcode",
        Ns.Prefix("wsa", Ns.Wsa),
        new XElement(Ns.Soap12 + "Value", $"{(code.Namespace == Ns.Wsa ? "wsa" : "soap")}:{code.LocalName}"));

    private static int Rank(XAttribute attribute) => attribute.IsNamespaceDeclaration ? 2 : attribute.Name.Namespace == XNamespace.None ? 0 : 1;

    private static string Writable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static int Compare(XAttribute one, XAttribute other) =>
        Rank(one) is var rank && rank != Rank(other) ? rank - Rank(other) : string.CompareOrdinal(one.Name.LocalName, other.Name.LocalName);

    private static bool IsInOrder(XElement element)
    {
        for (var attribute = element.FirstAttribute; attribute?.NextAttribute is { } next; attribute = next)
        {
            if (Compare(attribute, next) > 0)
                return false;
        }

        return true;
    }

    private static byte[] Bytes(XElement envelope)
    {
        foreach (var element in envelope.DescendantsAndSelf().Where(element => !IsInOrder(element)))
            element.ReplaceAttributes(element.Attributes().Order(InOrder).ToList());
        using var stream = new MemoryStream(TypicalLength);
        using (var writer = XmlWriter.Create(stream, Bare))
            envelope.Save(writer);
        return stream.ToArray();
    }
}
