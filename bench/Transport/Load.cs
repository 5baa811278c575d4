namespace Conformance.Bench.Transport;

/// <summary>Several clients that send one message after the other, as fast as they are answered.</summary>
internal static class Load
{
    private const int Clients = 4;

    /// <summary>Answers a second over a while.</summary>
    public static async Task<double> RateAsync(HttpClient client, Uri address, Func<HttpContent> message, TimeSpan time)
    {
        var began = TimeProvider.System.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => SendAsync(client, address, message, sent => TimeProvider.System.GetElapsedTime(began) < time))));
        return counts.Sum() / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Sends a number of messages.</summary>
    public static Task SendAsync(HttpClient client, Uri address, Func<HttpContent> message, int count) =>
        Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => SendAsync(client, address, message, sent => sent < count / Clients))));

    private static async Task<int> SendAsync(HttpClient client, Uri address, Func<HttpContent> message, Func<int, bool> goesOn)
    {
        var sent = 0;
        for (; goesOn(sent); sent++)
        {
            using var answer = await client.PostAsync(address, message());
            await answer.Content.ReadAsByteArrayAsync();
        }

        return sent;
    }
}
