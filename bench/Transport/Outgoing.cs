using System.Net.Http.Headers;
using System.Text;
using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>Messages of a product, each with identifiers of its own.</summary>
internal sealed class Outgoing(string existence, string batch)
{
    private const int DocumentSize = 100 * 1024;
    private const string UniqueId = "2.25.999000";
    private const string Boundary = "frontiere";

    private static readonly byte[] Document = [.. Enumerable.Range(0, DocumentSize).Select(rank => (byte)('a' + (rank % 26)))];

    private int _last;

    public static Outgoing Of(Surroundings surroundings) =>
        new(Messages.Td02(surroundings.Vihf("INDIRECTE_RENFORCEE")), Messages.Envelope("urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b", surroundings.Vihf("INDIRECTE"), Batch.Body(UniqueId)));

    /// <summary>TD0.2.</summary>
    public HttpContent Existence() => Typed(Encoding.UTF8.GetBytes(Anew(existence)), "application/soap+xml; charset=UTF-8");

    /// <summary>TD2.1 with a document of 100 KB in its own MTOM part.</summary>
    public HttpContent Submission() => Typed(
        [
            .. Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <0.1>\r\n\r\n{Anew(batch)}"),
            .. Encoding.UTF8.GetBytes($"\r\n--{Boundary}\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <document@mesure>\r\n\r\n"),
            .. Document,
            .. Encoding.UTF8.GetBytes($"\r\n--{Boundary}--\r\n"),
        ],
        $"multipart/related; type=\"application/xop+xml\"; boundary=\"{Boundary}\"; start=\"<0.1>\"; start-info=\"application/soap+xml\"");

    private string Anew(string message)
    {
        var rank = Interlocked.Increment(ref _last);
        return message.Replace(Messages.MessageId, $"urn:uuid:{rank:x8}-d9cb-469f-a165-70867728950e", StringComparison.Ordinal).Replace(UniqueId, $"{UniqueId}.{rank}", StringComparison.Ordinal);
    }

    private static ByteArrayContent Typed(byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
