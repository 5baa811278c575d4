using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>What is answered on demand in place of what was asked: the gateway's own words for its limit, FHIR for a server that is down.</summary>
internal static class Faults
{
    public static ServiceAnswer TooManyRequests(Call call) => new()
    {
        Status = 429,
        ContentType = "application/json",
        Body = Outcome.Gateway(429, "Rate limit exceeded ! You reach the limit of 17 requests per 1 seconds"),
        Headers = new Dictionary<string, string>
        {
            ["Retry-After"] = "1",
            ["X-Rate-Limit-Limit"] = "17",
            ["X-Rate-Limit-Remaining"] = "0",
        },
        Operation = Replies.Operation(call),
        Facts = call.Facts,
    };

    public static ServiceAnswer Unavailable(Call call) => new()
    {
        Status = 503,
        ContentType = Outcome.FhirJson,
        Body = Outcome.Error("transient", "Service Unavailable"),
        Headers = new Dictionary<string, string> { ["Retry-After"] = "30" },
        Operation = Replies.Operation(call),
        Facts = call.Facts,
    };
}
