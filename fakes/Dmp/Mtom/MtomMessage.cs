using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>An MTOM message out of its MIME wrapping.</summary>
/// <param name="Root">Bytes of the envelope.</param>
/// <param name="Charset">Charset that the root part states, or null.</param>
/// <param name="Attachments">Other parts, by Content-ID.</param>
internal sealed record MtomMessage(byte[] Root, Encoding? Charset, IReadOnlyDictionary<string, Attachment> Attachments);
