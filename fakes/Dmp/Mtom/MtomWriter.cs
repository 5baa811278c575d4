using System.Text;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes an MTOM message, as the repository always answers.</summary>
internal static class MtomWriter
{
    private const string Root = "root.message@cxf.apache.org";

    /// <summary>Media type and bytes of the message; attachments stay where they lie.</summary>
    public static (string ContentType, MessageContent Body) Write(ReadOnlyMemory<byte> envelope, IReadOnlyList<Attachment> attachments)
    {
        var boundary = $"uuid:{Identifiers.Draw()}";
        MessageContent[] body =
        [
            Head(boundary, "application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"", Root), MessageContent.Of(envelope),
            .. attachments.SelectMany(attachment => new[] { Head(boundary, attachment.MediaType, attachment.ContentId), attachment.Content }),
            Encoding.ASCII.GetBytes($"\r\n--{boundary}--"),
        ];
        return ($"multipart/related; type=\"application/xop+xml\"; boundary=\"{boundary}\"; start=\"<{Root}>\"; start-info=\"application/soap+xml\"", MessageContent.Join(body));
    }

    private static MessageContent Head(string boundary, string type, string id) =>
        Encoding.ASCII.GetBytes($"\r\n--{boundary}\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{id}>\r\n\r\n");
}
