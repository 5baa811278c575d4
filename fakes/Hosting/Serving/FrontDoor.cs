using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Takes each request from Kestrel, ahead of WireMock, which copies much: WireMock sees those alone that a stub of somebody's own may want.</summary>
internal sealed class FrontDoor(RequestReader reader, Answering answering, Func<bool> hasStubs)
{
    public async Task AnswerAsync(HttpContext context, RequestDelegate wireMock)
    {
        var visit = answering.Begin(context);
        context.Features.Set(visit);
        if (await ReceiveAsync(visit) is not { } request)
            return;
        if (!hasStubs() || !await StubAnswer.TakeAsync(context, request, wireMock))
            await answering.AnswerAsync(visit, request);
    }

    private async Task<ServiceRequest?> ReceiveAsync(Visit visit)
    {
        try
        {
            return await reader.ReadAsync(visit.Context);
        }
        catch (BadHttpRequestException problem) when (!visit.IsOver && problem.StatusCode != StatusCodes.Status400BadRequest)
        {
            await answering.RefuseAsync(visit, RequestReader.Head(visit.Context), problem);
            return null;
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException)
        {
            answering.GiveUp(visit, RequestReader.Head(visit.Context));
            return null;
        }
    }
}
