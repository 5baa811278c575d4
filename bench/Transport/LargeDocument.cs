using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using Conformance.Fakes.Hosting;

namespace Conformance.Bench.Transport;

/// <summary>A document in its canonical form, with a body as long as one likes.</summary>
internal sealed class LargeDocument
{
    private static readonly byte[] Filling = Encoding.ASCII.GetBytes(new string('A', 1024 * 1024));

    /// <summary>Fills a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="hole">What the body stands in the place of.</param>
    /// <param name="bytes">Length of the body, a multiple of 1 MiB.</param>
    public LargeDocument(string text, string hole, long bytes)
    {
        var around = Canonical(text).Split(hole);
        Content = MessageContent.Join([
            Encoding.UTF8.GetBytes(around[0]), .. Enumerable.Repeat(MessageContent.Of(Filling), (int)(bytes / Filling.Length)), Encoding.UTF8.GetBytes(around[1])]);
        using var stream = Content.Open();
        Digest = Convert.ToBase64String(SHA256.HashData(stream));
    }

    public MessageContent Content { get; }

    /// <summary>SHA-256 of it, in base 64.</summary>
    public string Digest { get; }

    private static string Canonical(string text)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(text);
        var form = new XmlDsigC14NTransform();
        form.LoadInput(document);
        return Encoding.UTF8.GetString(((MemoryStream)form.GetOutput(typeof(Stream))).ToArray());
    }
}
