using System.Text;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>From a request to the handler's answer, unless a fault is in force.</summary>
internal sealed class Answering(IServiceHandler handler, ExchangeRecorder recorder, AnswerSender sender, FaultDesk faults, Misbehaviour misbehaviour, Turns turns)
{
    private const int SearchedBytes = 1024 * 1024;

    public Visit Begin(HttpContext context) => sender.Begin(context);

    public Task AnswerAsync(Visit visit, ServiceRequest request) =>
        faults.Deliver(() => handler.OperationOf(request), () => TextOf(request)) is { } fault
            ? misbehaviour.DeliverAsync(visit, fault, request)
            : ThinkAsync(visit, request);

    /// <summary>Refuses a request that cannot be read whole.</summary>
    public Task RefuseAsync(Visit visit, ServiceRequest head, BadHttpRequestException problem) =>
        SendAsync(visit, head, Noted(problem.StatusCode, head, "HTTP", $"message refusé avant d'être lu en entier : {problem.Message}"));

    /// <summary>Records that the client went away before its request was whole.</summary>
    public void GiveUp(Visit visit, ServiceRequest head) => sender.GiveUp(visit, handler.OperationOf(head));

    private async Task ThinkAsync(Visit visit, ServiceRequest request) => await SendAsync(visit, request, await turns.TakeAsync(request, Think));

    private Task SendAsync(Visit visit, ServiceRequest request, ServiceAnswer answer)
    {
        recorder.Record(request, answer);
        return sender.SendAsync(visit, answer);
    }

    private ServiceAnswer Think(ServiceRequest request)
    {
        try
        {
            return handler.Answer(request);
        }
        catch (Exception problem)
        {
            return Noted(StatusCodes.Status500InternalServerError, request, "harnais", $"Le service d'essai a échoué : {problem.GetType().Name}, {problem.Message}");
        }
    }

    private ServiceAnswer Noted(int status, ServiceRequest request, string rule, string observed) =>
        PlainAnswer.Of(status, handler.OperationOf(request)) with { Notes = [new RuleNote(rule, Severity.Avertissement, observed)] };

    private static string TextOf(ServiceRequest request) =>
        Uri.UnescapeDataString($"{request.Url.Query}\n{Encoding.UTF8.GetString(request.Body.Slice(0, Math.Min(request.Body.Length, SearchedBytes)).ToArray())}");
}
