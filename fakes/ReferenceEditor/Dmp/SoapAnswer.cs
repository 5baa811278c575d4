using System.Xml;
using System.Xml.Linq;
using MimeKit;

namespace ReferenceEditor.Dmp;

/// <summary>What the DMP answered: the content of the body, and the parts that travelled beside it (MTOM).</summary>
/// <param name="Body">Content of the SOAP body.</param>
/// <param name="Parts">Attached parts by content id.</param>
internal sealed record SoapAnswer(XElement Body, IReadOnlyDictionary<string, byte[]> Parts)
{
    /// <summary>Reads an answer, plain or multipart, whichever SOAP version its envelope declares.</summary>
    /// <exception cref="DmpUnavailableException">It is a fault, or cannot be read.</exception>
    public static SoapAnswer Read(string? contentType, byte[] content)
    {
        try
        {
            return contentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true
                ? ReadMultipart(contentType, content)
                : new SoapAnswer(BodyOf(SafeXml.Parse(content)), new Dictionary<string, byte[]>());
        }
        catch (Exception error) when (error is XmlException or FormatException or ParseException)
        {
            throw new DmpUnavailableException("La réponse du DMP est illisible.", error.Message);
        }
    }

    private static SoapAnswer ReadMultipart(string contentType, byte[] content)
    {
        if (MimeEntity.Load(ContentType.Parse(contentType), new MemoryStream(content)) is not Multipart { Count: > 0 } multipart)
            throw new FormatException("Multipart vide.");

        var parts = multipart.OfType<MimePart>().ToList();
        var root = parts.Find(part => IdOf(part) == multipart.ContentType.Parameters["start"]?.Trim('<', '>')) ?? parts[0];
        return new SoapAnswer(
            BodyOf(SafeXml.Parse(Decode(root))),
            parts.Where(part => part != root).DistinctBy(IdOf).ToDictionary(IdOf, Decode));
    }

    /// <summary>The Content-ID as written: the DMP's hold colons, which are no valid e-mail domain.</summary>
    private static string IdOf(MimePart part) => part.Headers[HeaderId.ContentId]?.Trim(' ', '<', '>') ?? "";

    private static byte[] Decode(MimePart part)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        return decoded.ToArray();
    }

    private static XElement BodyOf(XDocument envelope)
    {
        var content = envelope.Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "Body")?.Elements().FirstOrDefault()
            ?? throw new FormatException("Enveloppe SOAP sans corps.");
        return content.Name.LocalName == "Fault"
            ? throw new DmpUnavailableException("Le DMP a refusé la demande.", content.Value.Trim())
            : content;
    }
}
