using Conformance.Fakes.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>A part of a multipart message.</summary>
/// <param name="ContentId">Content-ID, without angle brackets; null without one.</param>
/// <param name="Type">Content-Type.</param>
/// <param name="Content">Bytes, out of their transfer encoding.</param>
internal sealed record Part(string? ContentId, ContentType Type, MessageContent Content)
{
    /// <summary>Reads what stands around a part's bytes.</summary>
    /// <exception cref="FormatException">Its transfer encoding is unknown, or not that of its bytes.</exception>
    public static Part Of(MultipartSection section, MessageContent raw) => new(
        Header(section, "Content-ID")?.Trim('<', '>'),
        ContentType.TryParse(section.ContentType ?? "", out var type) ? type : new ContentType("application", "octet-stream"),
        TransferEncodings.Decode(Header(section, "Content-Transfer-Encoding"), raw));

    private static string? Header(MultipartSection section, string name) =>
        section.Headers?.TryGetValue(name, out var values) is true && values.ToString().Trim() is { Length: > 0 } value ? value : null;
}
