using System.Text;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;
using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a SOAP envelope out of a request, plain or MTOM, whatever its namespace version.</summary>
internal static class SoapReader
{
    private const string Rule = "SOAP 1.2";

    /// <summary>The message, or null once the reception knows why there is none.</summary>
    public static SoapMessage? Read(ServiceRequest request, Reception reception)
    {
        if (Unwrap(request, reception) is not { } message)
            return null;

        try
        {
            return Understand(SafeXml.Load(message.Root, CharsetOf(message, reception)).Root!, message.Attachments, reception);
        }
        catch (XmlException problem)
        {
            return Unreadable("XML", UnreadableXml.WhyNoEnvelope(message.Root, problem), reception);
        }
    }

    /// <summary>Charset that the message states; for one that states none and is not UTF-8, the sandbox supposes that of Windows, as official recordings have it.</summary>
    private static Encoding? CharsetOf(MtomMessage message, Reception reception)
    {
        if (message.Charset is not null || reception.Strictness is Strictness.Exact || Utf8.IsValid(message.Root))
            return message.Charset;
        reception.Take(Breach.Tolerated("XML", "enveloppe qui n'est pas en UTF-8 ; lue comme Windows-1252"));
        return Charsets.Named("Cp1252");
    }

    private static MtomMessage? Unwrap(ServiceRequest request, Reception reception)
    {
        var type = request.Header("Content-Type") ?? "";
        if (type.StartsWith("multipart/related", StringComparison.OrdinalIgnoreCase))
            return MtomReader.Read(type, request.Body, reception);
        if (IsSoapType(type))
            return Plain(request.Body, type, reception);

        Unreadable("SOAP 1.2 HTTP", $"Content-Type « {type} » au lieu de application/soap+xml ou multipart/related", reception);
        return null;
    }

    private static MtomMessage? Plain(MessageContent body, string type, Reception reception)
    {
        if (body.Length > MtomReader.LargestEnvelope)
        {
            Unreadable(Rule, $"enveloppe de {body.Length} octets, au-delà de {MtomReader.LargestEnvelope}", reception);
            return null;
        }

        var root = body.ToArray();
        return new MtomMessage(root, Stated(type, root), new Dictionary<string, Attachment>());
    }

    /// <summary>Charset of a type, looked for where it counts: in UTF-8, whatever is stated.</summary>
    private static Encoding? Stated(string type, byte[] root) =>
        !Utf8.IsValid(root) && ContentType.TryParse(type, out var parsed) ? Charsets.Named(parsed.Charset) : null;

    private static bool IsSoapType(string type) =>
        type.StartsWith("application/soap+xml", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/xml", StringComparison.OrdinalIgnoreCase);

    private static SoapMessage? Understand(XElement envelope, IReadOnlyDictionary<string, Attachment> attachments, Reception reception)
    {
        var soap = envelope.Name.Namespace;
        if (envelope.Name.LocalName != "Envelope" || (soap != Ns.Soap12 && soap != Ns.Soap11))
            return Unreadable(Rule, $"racine {envelope.Name.LocalName} au lieu d'une enveloppe SOAP", reception);

        var body = envelope.Elements(soap + "Body").Elements().ToList();
        if (body.Count != 1)
            return Unreadable(Rule, $"{body.Count} éléments dans le corps SOAP au lieu d'un seul", reception);

        if (soap == Ns.Soap11)
            reception.Take(Breach.Tolerated(Rule, "enveloppe SOAP 1.1"));
        var assertions = envelope.Elements(soap + "Header").Elements(Ns.Wsse + "Security").Elements(Ns.Saml + "Assertion");
        return new SoapMessage(envelope.Element(soap + "Header"), body[0], [.. assertions], soap == Ns.Soap12) { Attachments = attachments };
    }

    private static SoapMessage? Unreadable(string rule, string observed, Reception reception)
    {
        reception.Stop(Breach.Refused(rule, observed, SoapFault.Sender(observed)));
        return null;
    }
}
