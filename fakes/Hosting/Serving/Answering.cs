using System.Globalization;
using System.Text;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>From a request to the handler's answer, through the fault in force.</summary>
internal sealed class Answering(IServiceHandler handler, ExchangeRecorder recorder, AnswerSender sender, FaultDesk faults, TimeProvider clock)
{
    private const int SearchedBytes = 1024 * 1024;

    private static readonly TimeSpan LongestWithholding = TimeSpan.FromSeconds(60);

    public Visit Begin(HttpContext context) => sender.Begin(context);

    public async Task AnswerAsync(Visit visit, ServiceRequest request)
    {
        if (faults.Deliver(() => handler.OperationOf(request), () => TextOf(request)) is { } fault)
            await MisbehaveAsync(visit, fault, request);
        else
            await sender.SendAsync(visit, Recorded(request, Think(request)));
    }

    /// <summary>Refuses a request that cannot be read whole.</summary>
    public Task RefuseAsync(Visit visit, ServiceRequest head, BadHttpRequestException problem) => sender.SendAsync(visit, Recorded(head, Plain(problem.StatusCode, head) with
    {
        Notes = [new RuleNote("HTTP", Severity.Avertissement, $"message refusé avant d'être lu en entier : {problem.Message}")],
    }));

    /// <summary>Records that the client went away before its request was whole.</summary>
    public void GiveUp(Visit visit, ServiceRequest head) => sender.GiveUp(visit, handler.OperationOf(head));

    private ServiceAnswer Recorded(ServiceRequest request, ServiceAnswer answer)
    {
        recorder.Record(request, answer);
        return answer;
    }

    private ServiceAnswer Think(ServiceRequest request)
    {
        try
        {
            return handler.Answer(request);
        }
        catch (Exception problem)
        {
            return Plain(500, request) with { Notes = [new RuleNote("harnais", Severity.Avertissement, $"Le service d'essai a échoué : {problem.GetType().Name}, {problem.Message}")] };
        }
    }

    private async Task MisbehaveAsync(Visit visit, FaultDesk.ArmedFault armed, ServiceRequest request)
    {
        if (armed.Fault == ServiceFault.Timeout)
        {
            recorder.RecordWithheld(request);
            await Task.WhenAny(armed.Disarmed, Task.Delay(LongestWithholding, clock, visit.Context.RequestAborted));
            await AnswerSender.TrySendAsync(visit, Plain(504, request));
            return;
        }

        var answer = handler.AnswerOf(armed.Fault, request) ?? Plain(int.Parse(armed.Fault.Name, CultureInfo.InvariantCulture), request);
        await AnswerSender.TrySendAsync(visit, Recorded(request, answer));
    }

    private ServiceAnswer Plain(int status, ServiceRequest request) => new()
    {
        Status = status,
        Operation = handler.OperationOf(request),
        Headers = status == 429 ? new Dictionary<string, string> { ["Retry-After"] = "30" } : new Dictionary<string, string>(),
    };

    private static string TextOf(ServiceRequest request) =>
        Uri.UnescapeDataString($"{request.Url.Query}\n{Encoding.UTF8.GetString(request.Body.Slice(0, Math.Min(request.Body.Length, SearchedBytes)).ToArray())}");
}
