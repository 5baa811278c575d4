using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Delivers the fault in force to a client.</summary>
/// <param name="handler">What the service would answer.</param>
/// <param name="recorder">Where the exchange is written.</param>
/// <param name="clock">Clock of what waits.</param>
internal sealed class Misbehaviour(IServiceHandler handler, ExchangeRecorder recorder, TimeProvider clock)
{
    private const int Drips = 60;

    private static readonly TimeSpan BetweenDrips = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWithholding = TimeSpan.FromSeconds(60);

    public Task DeliverAsync(Visit visit, ArmedFault armed, ServiceRequest request) => armed.Fault.Name switch
    {
        var name when name == ServiceFault.Timeout.Name => WithholdAsync(visit, armed, request),
        var name when name == ServiceFault.Reset.Name => Reset(visit, request),
        var name when name == ServiceFault.Redirect.Name => AnswerSender.TrySendAsync(visit, Recorded(request, Redirected(request))),
        var name when name == ServiceFault.Slow.Name => DripAsync(visit, armed, Recorded(request, handler.Answer(request))),
        var name when name == ServiceFault.CutShort.Name => CutAsync(visit, Recorded(request, handler.Answer(request))),
        _ => AnswerSender.TrySendAsync(visit, Recorded(request, handler.AnswerOf(armed.Fault, request) ?? PlainAnswer.Of(armed.Fault.Status ?? 500, handler.OperationOf(request)))),
    };

    private ServiceAnswer Recorded(ServiceRequest request, ServiceAnswer answer)
    {
        recorder.Record(request, answer);
        return answer;
    }

    private async Task WithholdAsync(Visit visit, ArmedFault armed, ServiceRequest request)
    {
        recorder.RecordWithheld(request);
        await Task.WhenAny(armed.Disarmed, Task.Delay(LongestWithholding, clock, visit.Context.RequestAborted));
        await AnswerSender.TrySendAsync(visit, PlainAnswer.Of(StatusCodes.Status504GatewayTimeout, handler.OperationOf(request)));
    }

    private Task Reset(Visit visit, ServiceRequest request)
    {
        recorder.RecordWithheld(request);
        visit.Context.Abort();
        return Task.CompletedTask;
    }

    private ServiceAnswer Redirected(ServiceRequest request) => PlainAnswer.Of(StatusCodes.Status307TemporaryRedirect, handler.OperationOf(request)) with
    {
        Headers = new Dictionary<string, string> { ["Location"] = request.Url.AbsoluteUri },
    };

    private async Task DripAsync(Visit visit, ArmedFault armed, ServiceAnswer answer)
    {
        var body = answer.Body.ToArray();
        var drip = Math.Max(1, body.Length / Drips);
        AnswerSender.WriteHead(visit.Context.Response, answer);
        for (var at = 0; at < body.Length && !visit.IsOver; at += drip)
        {
            await visit.Context.Response.Body.WriteAsync(body.AsMemory(at, Math.Min(drip, body.Length - at)));
            await visit.Context.Response.Body.FlushAsync();
            await Task.WhenAny(armed.Disarmed, Task.Delay(BetweenDrips, clock, visit.Context.RequestAborted));
        }
    }

    /// <summary>Kestrel closes the connection of an answer that ends before its announced length.</summary>
    private static async Task CutAsync(Visit visit, ServiceAnswer answer)
    {
        AnswerSender.WriteHead(visit.Context.Response, answer);
        await visit.Context.Response.Body.WriteAsync(answer.Body.ToArray().AsMemory(0, (int)answer.Body.Length / 2), visit.Context.RequestAborted);
    }
}
