using Conformance.Fakes.Hosting;
using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads an MTOM message, however its parts are encoded and named.</summary>
internal static class MtomReader
{
    /// <summary>Largest envelope that is read, in bytes.</summary>
    public const int LargestEnvelope = 16 * 1024 * 1024;

    private const string Rule = "MTOM";

    /// <summary>The message, or null once the reception knows why there is none.</summary>
    public static MtomMessage? Read(string contentType, MessageContent body, Reception reception)
    {
        try
        {
            return ContentType.TryParse(contentType, out var type)
                ? Understand(type, Parts.In(body, type.Boundary), reception)
                : Broken($"Content-Type « {contentType} » illisible", reception);
        }
        catch (Exception problem) when (problem is FormatException or IOException)
        {
            return Broken($"message multipart illisible : {problem.Message}", reception);
        }
    }

    private static MtomMessage? Understand(ContentType type, IReadOnlyList<Part> parts, Reception reception)
    {
        if (RootOf(type, parts, reception) is not { Content.Length: > 0 } root)
            return Broken("message multipart sans partie racine lisible", reception);
        if (root.Content.Length > LargestEnvelope)
            return Broken($"enveloppe de {root.Content.Length} octets, au-delà de {LargestEnvelope}", reception);
        if (!root.Type.IsMimeType("application", "xop+xml"))
            reception.Take(Breach.Tolerated(Rule, $"partie racine en {root.Type.MimeType} au lieu de application/xop+xml"));
        var attachments = Attachments(parts, root, reception);
        reception.Parts = attachments.ToDictionary(attachment => attachment.Key, attachment => new DocumentContent(attachment.Value.Content), StringComparer.OrdinalIgnoreCase);
        return new MtomMessage(root.Content.ToArray(), Charsets.Named(root.Type.Charset), attachments);
    }

    private static Part? RootOf(ContentType type, IReadOnlyList<Part> parts, Reception reception)
    {
        if (type.Parameters["start"]?.Trim().Trim('<', '>') is not { } start)
            return parts.FirstOrDefault();
        var named = parts.FirstOrDefault(part => part.ContentId == start);
        if (named is null)
            reception.Take(Breach.Tolerated(Rule, $"start=« {start} » ne nomme aucune partie ; la première est prise pour racine"));
        return named ?? parts.FirstOrDefault();
    }

    private static Dictionary<string, Attachment> Attachments(IReadOnlyList<Part> parts, Part root, Reception reception)
    {
        var attachments = new Dictionary<string, Attachment>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Where(part => part != root))
        {
            if (part.ContentId is not { } id)
                reception.Take(Breach.Tolerated(Rule, "partie sans Content-ID : rien ne peut la désigner"));
            else if (!attachments.TryAdd(id, new Attachment(id, part.Type.MimeType, part.Content)))
                reception.Take(Breach.Tolerated(Rule, $"deux parties de Content-ID « {id} » ; la première est gardée"));
        }

        return attachments;
    }

    private static MtomMessage? Broken(string observed, Reception reception)
    {
        reception.Stop(Breach.Refused(Rule, observed, SoapFault.Sender(observed)));
        return null;
    }
}
