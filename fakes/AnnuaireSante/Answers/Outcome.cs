using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>Bodies of the answers that are not resources found.</summary>
internal static class Outcome
{
    public const string FhirJson = "application/fhir+json;charset=UTF-8";

    /// <summary>An OperationOutcome with one error.</summary>
    public static byte[] Error(string code, string diagnostics) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(new JsonObject { ["severity"] = "error", ["code"] = code, ["diagnostics"] = diagnostics }),
    });

    /// <summary>What the gateway in front of the Annuaire says by itself, which is no FHIR.</summary>
    public static byte[] Gateway(int status, string message) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["message"] = message, ["http_status_code"] = status });
}
