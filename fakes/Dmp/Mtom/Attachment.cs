namespace Conformance.Fakes.Dmp;

/// <summary>A part of an MTOM answer beside its envelope.</summary>
/// <param name="ContentId">Content-ID, without angle brackets.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Content">Bytes.</param>
internal sealed record Attachment(string ContentId, string MediaType, byte[] Content)
{
    /// <summary>URL by which the envelope refers to it.</summary>
    public string Href => $"cid:{ContentId.Replace(":", "%3A", StringComparison.Ordinal)}";
}
