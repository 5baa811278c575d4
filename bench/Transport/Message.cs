using System.Net.Http.Headers;
using Conformance.Fakes.Hosting;

namespace Conformance.Bench.Transport;

/// <summary>A message of a product, ready to be sent.</summary>
/// <param name="Type">Content-Type.</param>
/// <param name="Body">Bytes.</param>
internal sealed record Message(string Type, MessageContent Body)
{
    /// <summary>Sends it, and gives what is answered.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient client, Uri address)
    {
        using var content = new StreamContent(Body.Open());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(Type);
        content.Headers.ContentLength = Body.Length;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
