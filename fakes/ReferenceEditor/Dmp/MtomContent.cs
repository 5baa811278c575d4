using System.Net.Http.Headers;
using System.Text;

namespace ReferenceEditor.Dmp;

/// <summary>A part that travels beside the envelope.</summary>
/// <param name="Part">Its id in the body.</param>
/// <param name="ContentId">Its Content-ID, without brackets.</param>
/// <param name="Bytes">Its bytes, XML.</param>
internal sealed record SoapAttachment(string Part, string ContentId, byte[] Bytes);

/// <summary>An envelope with its attachments, as MTOM carries them.</summary>
internal static class MtomContent
{
    private const string Envelope = "envelope@hippocampe.invalid";

    public static MultipartContent Of(string envelope, string action, IEnumerable<SoapAttachment> attachments)
    {
        var content = new MultipartContent("related") { Root(envelope, action) };
        foreach (var attachment in attachments)
            content.Add(Part(new ByteArrayContent(attachment.Bytes), attachment.ContentId, new("text/xml") { CharSet = "UTF-8" }));
        var type = content.Headers.ContentType!;
        type.Parameters.Add(new("type", "\"application/xop+xml\""));
        type.Parameters.Add(new("start", $"\"<{Envelope}>\""));
        type.Parameters.Add(new("start-info", "\"application/soap+xml\""));
        type.Parameters.Add(new("action", $"\"{action}\""));
        return content;
    }

    private static HttpContent Root(string envelope, string action) => Part(
        new ByteArrayContent(Encoding.UTF8.GetBytes(envelope)),
        Envelope,
        new("application/xop+xml") { CharSet = "UTF-8", Parameters = { new("type", "\"application/soap+xml\""), new("action", $"\"{action}\"") } });

    private static HttpContent Part(HttpContent content, string id, MediaTypeHeaderValue type)
    {
        content.Headers.ContentType = type;
        content.Headers.Add("Content-Transfer-Encoding", "binary");
        content.Headers.Add("Content-ID", $"<{id}>");
        return content;
    }
}
