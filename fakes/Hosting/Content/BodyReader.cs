using Conformance.Reports.Journal;
using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Receives the body of a request: in memory while it is small, then in a file beside the journal that goes when the request is over.</summary>
internal sealed class BodyReader(IJournal journal)
{
    /// <summary>Largest body kept in memory, in bytes.</summary>
    public const int InMemory = 1024 * 1024;

    private const int Piece = 64 * 1024;

    /// <summary>The body.</summary>
    /// <exception cref="BadHttpRequestException">It is larger than it may be, too slow, or cut short.</exception>
    /// <exception cref="IOException">The client has gone.</exception>
    public async Task<MessageContent> ReadAsync(HttpContext context, long largest)
    {
        if (context.Request.ContentLength > largest)
            throw TooLarge(largest);
        if (context.Request.ContentLength is { } length and <= InMemory)
            return MessageContent.Of(await ExactlyAsync(context, (int)length));
        using var head = new MemoryStream();
        return await CopyAsync(context, head, Math.Min(largest, InMemory))
            ? MessageContent.Of(head.GetBuffer().AsMemory(0, (int)head.Length))
            : await SpoolAsync(context, head, largest);
    }

    private static async Task<byte[]> ExactlyAsync(HttpContext context, int length)
    {
        var body = new byte[length];
        await context.Request.Body.ReadExactlyAsync(body, context.RequestAborted);
        return body;
    }

    private async Task<MessageContent> SpoolAsync(HttpContext context, MemoryStream head, long largest)
    {
        var file = journal.OpenScratch();
        context.Response.RegisterForDispose(file);
        head.WriteTo(file);
        if (!await CopyAsync(context, file, largest))
            throw TooLarge(largest);
        await file.FlushAsync(context.RequestAborted);
        return new FileContent(file.SafeFileHandle, 0, file.Length);
    }

    /// <summary>Copies to the end; false once there is more than can be.</summary>
    private static async Task<bool> CopyAsync(HttpContext context, Stream to, long most)
    {
        var piece = new byte[Piece];
        while (to.Length <= most)
        {
            if (await context.Request.Body.ReadAsync(piece, context.RequestAborted) is > 0 and var read)
                to.Write(piece, 0, read);
            else
                return true;
        }

        return false;
    }

    private static BadHttpRequestException TooLarge(long largest) => new($"corps de plus de {largest} octets", StatusCodes.Status413PayloadTooLarge);
}
