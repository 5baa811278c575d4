using System.Globalization;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Hooks;

/// <summary>An HTTP call of the editor file.</summary>
internal sealed class WebCall(HookCall call, Uri? product)
{
    private const int LongestAnswer = 300;

    private static readonly HttpClient Http = new(new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, _, _, _) => true })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Calls.</summary>
    /// <returns>Null when the answer is below 400.</returns>
    /// <exception cref="OperationCanceledException">No answer came in time.</exception>
    public async Task<HookFailure?> SendAsync(int? days, Func<string, string> redact, CancellationToken limit)
    {
        using var request = Request(days);
        try
        {
            using var response = await Http.SendAsync(request, limit);
            var status = (int)response.StatusCode;
            return status < 400 ? null : new HookFailure(
                status < 500 ? InterruptionCause.Configuration : InterruptionCause.Environnement,
                $"{Name(request)} répond {status}{Said(await response.Content.ReadAsStringAsync(limit), redact)}");
        }
        catch (HttpRequestException problem)
        {
            return new HookFailure(InterruptionCause.Environnement, $"{Name(request)} ne répond pas ({problem.Message})");
        }
    }

    private HttpRequestMessage Request(int? days)
    {
        var request = new HttpRequestMessage(call.Method, product is null ? new Uri(call.Address) : new Uri(product, call.Address));
        if (call.Field is not null && days is not null)
            request.Content = new FormUrlEncodedContent([new(call.Field, days.Value.ToString(CultureInfo.InvariantCulture))]);
        foreach (var (name, value) in call.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static string Name(HttpRequestMessage request) => $"{request.Method} {request.RequestUri?.GetLeftPart(UriPartial.Path)}";

    private static string Said(string answer, Func<string, string> redact)
    {
        var text = redact(answer.Trim());
        return text.Length == 0 ? "" : $" : « {(text.Length > LongestAnswer ? text[..LongestAnswer] + "…" : text)} »";
    }
}
