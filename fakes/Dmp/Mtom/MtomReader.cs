using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads the parts of an MTOM message, however they are encoded and named.</summary>
internal static class MtomReader
{
    private const string Rule = "MTOM";
    private const int DeepestPart = 4;

    /// <summary>Bytes of the envelope, or null once the reception knows why there is none; the reception has the other parts.</summary>
    public static byte[]? RootOf(string contentType, byte[] body, Reception reception)
    {
        try
        {
            if (!ContentType.TryParse(contentType, out var type))
                return Broken($"Content-Type « {contentType} » illisible", reception);
            using var stream = new MemoryStream(body, writable: false);
            using var message = MimeEntity.Load(new ParserOptions { MaxMimeDepth = DeepestPart }, type, stream);
            if (message is not Multipart parts || Root(parts, type) is not { } root || Content(root) is not { } envelope)
                return Broken("message multipart sans partie racine lisible", reception);
            reception.Parts = Beside(root, parts);
            return envelope;
        }
        catch (Exception problem) when (problem is FormatException or IOException or InvalidOperationException)
        {
            return Broken($"message multipart illisible : {problem.Message}", reception);
        }
    }

    private static MimePart? Root(Multipart parts, ContentType type)
    {
        var start = type.Parameters["start"]?.Trim('<', '>');
        return parts.OfType<MimePart>().FirstOrDefault(part => start is not null && part.ContentId == start) ?? parts.OfType<MimePart>().FirstOrDefault();
    }

    private static Dictionary<string, byte[]> Beside(MimePart root, Multipart parts) => parts.OfType<MimePart>()
        .Where(part => part != root)
        .GroupBy(part => part.Headers[HeaderId.ContentId]?.Trim().Trim('<', '>') ?? "", StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => Content(group.First()) ?? [], StringComparer.OrdinalIgnoreCase);

    private static byte[]? Content(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return content.Length == 0 ? null : content.ToArray();
    }

    private static byte[]? Broken(string observed, Reception reception)
    {
        reception.Stop(Breach.Refused(Rule, observed, SoapFault.Sender(observed)));
        return null;
    }
}
