using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads the root part of an MTOM message, however its parts are encoded and named.</summary>
internal static class MtomReader
{
    private const string Rule = "MTOM";
    private const int DeepestPart = 4;

    /// <summary>Bytes of the envelope, or null once the reception knows why there is none.</summary>
    public static byte[]? RootOf(string contentType, byte[] body, Reception reception)
    {
        try
        {
            if (!ContentType.TryParse(contentType, out var type))
                return Broken($"Content-Type « {contentType} » illisible", reception);
            using var stream = new MemoryStream(body, writable: false);
            using var message = MimeEntity.Load(new ParserOptions { MaxMimeDepth = DeepestPart }, type, stream);
            return message is Multipart parts && Root(parts, type) is { } root ? Content(root) : Broken("message multipart sans partie racine lisible", reception);
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
