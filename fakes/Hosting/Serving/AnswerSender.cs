using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Sends answers, and records those that their client did not wait for.</summary>
internal sealed class AnswerSender(string service, IJournal journal, TimeProvider clock)
{
    private const int Piece = 64 * 1024;

    public Visit Begin(HttpContext context) => new(context, clock.GetTimestamp());

    /// <summary>Sends an answer that no fault spoils.</summary>
    public async Task SendAsync(Visit visit, ServiceAnswer answer)
    {
        if (!await TrySendAsync(visit, answer))
            GiveUp(visit, answer.Operation);
    }

    /// <summary>Sends an answer; false when the client had gone before it left.</summary>
    public static async Task<bool> TrySendAsync(Visit visit, ServiceAnswer answer)
    {
        if (visit.IsOver)
            return false;
        try
        {
            WriteHead(visit.Context.Response, answer);
            return await WriteBodyAsync(visit, answer.Body);
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Records that the client has gone.</summary>
    public void GiveUp(Visit visit, string operation) =>
        journal.Record(new AnswerNotTaken(service, operation, (long)clock.GetElapsedTime(visit.Since).TotalMilliseconds));

    public static void WriteHead(HttpResponse response, ServiceAnswer answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.ContentType is not null)
            response.ContentType = answer.ContentType;
        if (answer.Status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
            response.ContentLength = answer.Body.Length;
    }

    /// <summary>Writes piece by piece and lets others work in between: Kestrel takes what nobody reads any more without a word, until it hears of it.</summary>
    private static async Task<bool> WriteBodyAsync(Visit visit, MessageContent body)
    {
        var piece = new byte[Math.Min(Piece, body.Length)];
        using var stream = body.Open();
        for (var left = body.Length; left > 0 && stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false) is > 0 and var read; left -= read)
        {
            if (visit.IsOver || (await visit.Context.Response.BodyWriter.WriteAsync(piece.AsMemory(0, read), visit.Context.RequestAborted)).IsCompleted)
                return false;
            if (left > read)
                await Task.Yield();
        }

        return true;
    }
}
