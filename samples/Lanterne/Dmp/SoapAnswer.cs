using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lanterne.Dmp;

/// <summary>What the DMP answered: the content of the SOAP body, and the parts beside it (MTOM), by their identifier.</summary>
internal sealed record SoapAnswer(XElement Body, IReadOnlyDictionary<string, byte[]> Parts)
{
    private static readonly XmlReaderSettings NoDtd = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads an answer.</summary>
    /// <exception cref="DmpException">It is a fault.</exception>
    /// <exception cref="XmlException">It is no SOAP.</exception>
    /// <exception cref="InvalidDataException">Its parts cannot be told apart.</exception>
    public static async Task<SoapAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.TryGetValues(HeaderNames.ContentType, out var values) ? string.Join(';', values) : "";
        await using var content = await response.Content.ReadAsStreamAsync(cancellation);
        if (!type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return new SoapAnswer(BodyOf(content), new Dictionary<string, byte[]>());

        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(type).Boundary).Value ?? throw new InvalidDataException("No boundary.");
        var parts = await PartsAsync(new MultipartReader(boundary, content), cancellation);
        return new SoapAnswer(BodyOf(new MemoryStream(parts[0].Bytes)), parts.Skip(1).ToDictionary(part => part.Id, part => part.Bytes));
    }

    /// <summary>Parses XML that came from elsewhere: no DTD, no entity.</summary>
    public static XDocument Parse(Stream xml)
    {
        using var reader = XmlReader.Create(xml, NoDtd);
        return XDocument.Load(reader);
    }

    private static async Task<List<(string Id, byte[] Bytes)>> PartsAsync(MultipartReader reader, CancellationToken cancellation)
    {
        var parts = new List<(string, byte[])>();
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, cancellation);
            parts.Add((IdOf(section), Decode(section, bytes.ToArray())));
        }

        return parts.Count > 0 ? parts : throw new InvalidDataException("No part.");
    }

    private static string IdOf(MultipartSection section) => section.Headers?.TryGetValue("Content-ID", out var id) is true ? id.ToString().Trim('<', '>', ' ') : "";

    private static byte[] Decode(MultipartSection section, byte[] bytes) =>
        section.Headers?.TryGetValue("Content-Transfer-Encoding", out var encoding) is true && encoding.ToString().Equals("base64", StringComparison.OrdinalIgnoreCase)
            ? Convert.FromBase64String(Encoding.ASCII.GetString(bytes))
            : bytes;

    private static XElement BodyOf(Stream envelope)
    {
        var content = Parse(envelope).Root?.Elements().FirstOrDefault(part => part.Name.LocalName == "Body")?.Elements().FirstOrDefault()
            ?? throw new XmlException("No SOAP body.");
        return content.Name.LocalName == "Fault" ? throw new DmpException($"Le DMP refuse la demande : {content.Value.Trim()}") : content;
    }
}
