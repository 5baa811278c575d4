using System.Text;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes an MTOM message, as the repository always answers.</summary>
internal static class MtomWriter
{
    private const string Root = "root.message@cxf.apache.org";

    /// <summary>Media type and bytes of the message.</summary>
    public static (string ContentType, byte[] Body) Write(byte[] envelope, IReadOnlyList<Attachment> attachments)
    {
        var boundary = $"uuid:{Identifiers.Draw()}";
        using var body = new MemoryStream();
        Part(body, boundary, "application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"", Root, envelope);
        foreach (var attachment in attachments)
            Part(body, boundary, attachment.MediaType, attachment.ContentId, attachment.Content);
        Text(body, $"\r\n--{boundary}--");
        return ($"multipart/related; type=\"application/xop+xml\"; boundary=\"{boundary}\"; start=\"<{Root}>\"; start-info=\"application/soap+xml\"", body.ToArray());
    }

    private static void Part(Stream body, string boundary, string type, string id, MessageContent content)
    {
        Text(body, $"\r\n--{boundary}\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{id}>\r\n\r\n");
        using var bytes = content.Open();
        bytes.CopyTo(body);
    }

    private static void Text(Stream body, string text) => body.Write(Encoding.ASCII.GetBytes(text));
}
