using System.Globalization;
using System.Text;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace Conformance.Fakes.Hosting;

/// <summary>From WireMock's message to the handler's answer and back, through the fault in force.</summary>
internal sealed class Answering(IServiceHandler handler, ExchangeRecorder recorder, FaultDesk faults, TimeProvider clock)
{
    private const int LargestBody = 16 * 1024 * 1024;

    private static readonly TimeSpan LongestWithholding = TimeSpan.FromSeconds(60);

    public async Task<IResponseMessage> AnswerAsync(IRequestMessage message)
    {
        var request = Read(message);
        var answer = faults.Deliver(handler.OperationOf(request), TextOf(request)) is { } fault ? await MisbehaveAsync(fault, request) : Behave(request);
        return Write(answer);
    }

    private ServiceAnswer Behave(ServiceRequest request)
    {
        var answer = request.Body.Length > LargestBody ? Plain(413, request) : Think(request);
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

    private async Task<ServiceAnswer> MisbehaveAsync(FaultDesk.ArmedFault armed, ServiceRequest request)
    {
        if (armed.Fault == ServiceFault.Timeout)
        {
            recorder.RecordWithheld(request);
            await Task.WhenAny(armed.Disarmed, Task.Delay(LongestWithholding, clock));
            return Plain(504, request);
        }

        var answer = handler.AnswerOf(armed.Fault, request) ?? Plain(int.Parse(armed.Fault.Name, CultureInfo.InvariantCulture), request);
        recorder.Record(request, answer);
        return answer;
    }

    private ServiceAnswer Plain(int status, ServiceRequest request) => new()
    {
        Status = status,
        Operation = handler.OperationOf(request),
        Headers = status == 429 ? new Dictionary<string, string> { ["Retry-After"] = "30" } : new Dictionary<string, string>(),
    };

    private static string TextOf(ServiceRequest request) => Uri.UnescapeDataString($"{request.Url.Query}\n{Encoding.UTF8.GetString(request.Body)}");

    private static ServiceRequest Read(IRequestMessage message) => new(
        message.Method.ToUpperInvariant(),
        new Uri(message.AbsoluteUrl),
        (message.Headers ?? new Dictionary<string, WireMockList<string>>()).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
        message.BodyAsBytes ?? [],
        message.ClientCertificate);

    private static ResponseMessage Write(ServiceAnswer answer)
    {
        var headers = answer.Headers.ToDictionary(header => header.Key, header => new WireMockList<string>(header.Value));
        if (answer.ContentType is not null)
            headers["Content-Type"] = new WireMockList<string>(answer.ContentType);
        return new ResponseMessage
        {
            StatusCode = answer.Status,
            Headers = headers,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = answer.Body },
        };
    }
}
