using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>A part of an MTOM message beside its envelope, received or to be sent.</summary>
/// <param name="ContentId">Content-ID, without angle brackets.</param>
/// <param name="MediaType">Media type, without its parameters.</param>
/// <param name="Content">Bytes, out of their transfer encoding: <see cref="MessageContent.ToArray"/> for a small one, <see cref="MessageContent.Open"/> for any.</param>
internal sealed record Attachment(string ContentId, string MediaType, MessageContent Content)
{
    /// <summary>URL by which the envelope refers to it.</summary>
    public string Href => $"cid:{ContentId.Replace(":", "%3A", StringComparison.Ordinal)}";
}
