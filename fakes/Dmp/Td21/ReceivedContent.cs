using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A Document element of TD2.1, with the content that it stands for.</summary>
/// <param name="Id">Its id, which names an entry.</param>
/// <param name="Content">Its content; null when it cannot be had.</param>
/// <param name="IsInline">Whether it carries its content itself, in base64.</param>
/// <param name="Flaw">Why its content cannot be had, in French; null when it can.</param>
internal sealed record ReceivedContent(string Id, DocumentContent? Content, bool IsInline, string? Flaw)
{
    private const string Cid = "cid:";

    /// <summary>Reads one.</summary>
    /// <param name="document">The element.</param>
    /// <param name="parts">Parts of the message, by Content-ID.</param>
    public static ReceivedContent Read(XElement document, IReadOnlyDictionary<string, DocumentContent> parts)
    {
        var id = ((string?)document.Attribute("id"))?.Trim() ?? "";
        return document.Element(Ns.Xop + "Include") is { } include ? Referred(id, ((string?)include.Attribute("href"))?.Trim() ?? "", parts) : Inline(id, document.Value);
    }

    private static ReceivedContent Referred(string id, string href, IReadOnlyDictionary<string, DocumentContent> parts)
    {
        var name = href.StartsWith(Cid, StringComparison.OrdinalIgnoreCase) ? href[Cid.Length..] : href;
        var content = ContentIds.Named(name, parts);
        return new(id, content, IsInline: false, content is null ? $"aucune partie MIME « {name} » pour le document « {id} »" : null);
    }

    private static ReceivedContent Inline(string id, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length > 0
            ? new(id, new DocumentContent(bytes[..length]), IsInline: true, null)
            : new(id, null, IsInline: true, $"document « {id} » vide, ou dont le base64 est illisible");
    }
}
