using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using MimeKit;

namespace Conformance.Fakes.Mss;

/// <summary>What a message says, and what it breaks of the rules of MSSanté.</summary>
internal static class MessageReading
{
    /// <summary>Reads a message; null when it is no message at all.</summary>
    public static MimeMessage? Parse(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            return MimeMessage.Load(stream);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static Dictionary<string, string> Facts(MimeMessage message) => new()
    {
        [MssFacts.Subject] = message.Subject ?? "",
        [MssFacts.HeaderTo] = Addresses(message.To),
        [MssFacts.HeaderFrom] = Addresses(message.From),
        [MssFacts.MessageId] = message.MessageId ?? "",
        [MssFacts.Attachments] = string.Join(',', FilesOf(message)),
    };

    public static IEnumerable<RuleNote> Notes(Delivery delivery, MimeMessage? message) =>
        message is null ? [Format("message illisible")] : [.. OfFormat(delivery.Content, message), .. OfSender(delivery, message), .. OfMssante(message)];

    private static IEnumerable<RuleNote> OfFormat(byte[] content, MimeMessage message)
    {
        if (!message.Headers.Contains(HeaderId.Date))
            yield return Format("sans Date");
        if (message.From.Count == 0)
            yield return Format("sans From");
        if (message.MessageId is null)
            yield return new("RFC 5322 3.6.4", Severity.Avertissement, "sans Message-ID");
        if (message.Body is null or Multipart { Count: 0 })
            yield return new("RFC 2046", Severity.Avertissement, "corps absent ou multipart sans partie");
        if (LongestLine(content) > 998)
            yield return new("RFC 5322 2.1.1", Severity.Avertissement, "ligne de plus de 998 octets");
        if (content.AsSpan().Contains((byte)0))
            yield return Format("octet nul dans le message");
    }

    private static IEnumerable<RuleNote> OfSender(Delivery delivery, MimeMessage message)
    {
        var user = delivery.Speaker.Identity?.User ?? "";
        if (!Same(delivery.Envelope.From, user))
            yield return new("MSSanté, émetteur", Severity.Avertissement, $"MAIL FROM {delivery.Envelope.From} pour la boîte {user}");
        if (message.From.Mailboxes.Any(from => !Same(from.Address, user)))
            yield return new("MSSanté, émetteur", Severity.Avertissement, $"From {Addresses(message.From)} pour la boîte {user}");
    }

    private static IEnumerable<RuleNote> OfMssante(MimeMessage message)
    {
        if (!message.Headers.Contains("X-MSS-NIL"))
            yield return new("MSSanté référentiel 2, ECO.2.4.3 (MSS/CONF.16)", Severity.Avertissement, "sans en-tête X-MSS-NIL");
        var carriesDocument = FilesOf(message).Contains("IHE_XDM.ZIP", StringComparer.OrdinalIgnoreCase);
        if (carriesDocument && !message.Headers.Contains("X-MSS-INS"))
            yield return new("MSSanté référentiel 2, ECO.2.4.2 (MSS/CONF.14)", Severity.Avertissement, "document CDA joint, sans en-tête X-MSS-INS");
        if (carriesDocument && !message.Headers.Contains("X-MSS-CODECDA"))
            yield return new("MSSanté référentiel 2, ECO.2.4.1 (MSS/CONF.15)", Severity.Avertissement, "document CDA joint, sans en-tête X-MSS-CODECDA");
        if (carriesDocument && !(message.Subject ?? "").StartsWith("XDM/1.0/DDM", StringComparison.Ordinal))
            yield return new("MSSanté, objet des messages à document CDA", Severity.Avertissement, $"objet « {message.Subject} » sans XDM/1.0/DDM");
    }

    private static RuleNote Format(string observed) => new("RFC 5322 3.6", Severity.Bloquant, observed);

    private static string Addresses(InternetAddressList list) => string.Join(',', list.Mailboxes.Select(mailbox => mailbox.Address));

    private static IEnumerable<string> FilesOf(MimeMessage message) => message.Attachments.Select(part => part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "");

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static int LongestLine(ReadOnlySpan<byte> content)
    {
        var longest = 0;
        foreach (var line in content.Split((byte)'\n'))
            longest = Math.Max(longest, line.End.Value - line.Start.Value - 1);
        return longest;
    }
}
