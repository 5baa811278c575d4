using System.Text;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>The answers of the Annuaire, and of the gateway before it.</summary>
internal static class Replies
{
    public static ServiceAnswer Found(string operation, byte[] body) => Fhir(200, operation, body);

    /// <summary>A refusal of the server.</summary>
    public static ServiceAnswer Refused(int status, string operation, string diagnostics, RuleNote? note = null) =>
        Fhir(status, operation, Outcome.Error("exception", diagnostics)) with { Notes = note is null ? [] : [note] };

    public static ServiceAnswer Unauthorized(Call call) =>
        Fhir(401, Operation(call), Outcome.Error("login", "Unauthorized: ESANTE-API-KEY is missing or unknown")) with
        {
            Notes = [Rules.Key(call.Request.Header("ESANTE-API-KEY") is null ? "absente" : "inconnue")],
        };

    public static ServiceAnswer Forbidden(Call call) =>
        Fhir(403, $"{call.Method} {Operation(call)}", Outcome.Error("forbidden", $"Method {call.Method} is not allowed")) with { Notes = [Rules.ReadOnly(call.Method)] };

    public static ServiceAnswer UnknownResource(Call call)
    {
        var diagnostics = $"HAPI-0302: Unknown resource type '{call.Path!.FirstOrDefault()}'";
        return Fhir(404, Operation(call), Outcome.Error("processing", diagnostics)) with { Notes = [Rules.Refused(diagnostics)] };
    }

    public static ServiceAnswer NoContext() => new()
    {
        Status = 404,
        ContentType = "text/plain",
        Body = Encoding.UTF8.GetBytes("No context-path matches the request URI."),
        Operation = "?",
    };

    /// <summary>A call in the journal's words: <c>Practitioner?</c> searches, <c>Practitioner/</c> reads.</summary>
    public static string Operation(Call call) => call.Path switch
    {
        null or [] => "?",
        ["metadata" or "_page"] => call.Path[0],
        [var type] => $"{type}?",
        [var type, "_search"] => $"{type}?",
        [var type, ..] => $"{type}/",
    };

    private static ServiceAnswer Fhir(int status, string operation, byte[] body) =>
        new() { Status = status, ContentType = Outcome.FhirJson, Body = body, Operation = operation };
}
