using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A Document element of TD2.1, with the bytes that it stands for.</summary>
/// <param name="Id">Its id, which names an entry.</param>
/// <param name="Bytes">Its bytes; null when they cannot be had.</param>
/// <param name="IsInline">Whether it carries its bytes itself, in base64.</param>
/// <param name="Flaw">Why its bytes cannot be had, in French; null when they can.</param>
internal sealed record ReceivedContent(string Id, byte[]? Bytes, bool IsInline, string? Flaw)
{
    private const string Cid = "cid:";

    /// <summary>Reads one.</summary>
    /// <param name="document">The element.</param>
    /// <param name="parts">Parts of the message, by Content-ID.</param>
    public static ReceivedContent Read(XElement document, IReadOnlyDictionary<string, byte[]> parts)
    {
        var id = ((string?)document.Attribute("id"))?.Trim() ?? "";
        return document.Element(Ns.Xop + "Include") is { } include ? Referred(id, ((string?)include.Attribute("href"))?.Trim() ?? "", parts) : Inline(id, document.Value);
    }

    private static ReceivedContent Referred(string id, string href, IReadOnlyDictionary<string, byte[]> parts)
    {
        var name = href.StartsWith(Cid, StringComparison.OrdinalIgnoreCase) ? href[Cid.Length..] : href;
        var bytes = ContentIds.Named(name, parts);
        return new(id, bytes, IsInline: false, bytes is null ? $"aucune partie MIME « {name} » pour le document « {id} »" : null);
    }

    private static ReceivedContent Inline(string id, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length > 0
            ? new(id, bytes[..length], IsInline: true, null)
            : new(id, null, IsInline: true, $"document « {id} » vide, ou dont le base64 est illisible");
    }
}
