using System.Collections.Concurrent;
using System.Text;

namespace Conformance.Bench.Transport;

/// <summary>Several clients that send one message after the other, as fast as they are answered.</summary>
internal static class Load
{
    /// <summary>Sends messages, and gives how many were answered in a second.</summary>
    /// <param name="client">Client.</param>
    /// <param name="address">Where they are sent.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="clients">How many clients.</param>
    /// <param name="success">What an answer says when it is one of success; empty when nobody looks.</param>
    /// <exception cref="MeasurementException">An answer says something else: a refusal is fast, and its time means nothing.</exception>
    public static async Task<double> SendAsync(HttpClient client, Uri address, IReadOnlyList<Message> messages, int clients, string success)
    {
        var waiting = new ConcurrentQueue<Message>(messages);
        var began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => SendAsync(client, address, waiting, success))));
        return messages.Count / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task SendAsync(HttpClient client, Uri address, ConcurrentQueue<Message> waiting, string success)
    {
        while (waiting.TryDequeue(out var message))
        {
            using var answer = await message.SendAsync(client, address);
            var body = await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode || body.AsSpan().IndexOf(Encoding.ASCII.GetBytes(success)) < 0)
                throw new MeasurementException($"{address} answered {(int)answer.StatusCode}, without « {success} »:\n{Encoding.UTF8.GetString(body)}");
        }
    }
}
