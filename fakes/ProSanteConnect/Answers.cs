using System.Text;
using System.Text.Json;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The forms that the provider's answers take.</summary>
internal static class Answers
{
    public static ServiceAnswer Json(string operation, object content, int status = 200) => JsonText(operation, JsonSerializer.Serialize(content), status);

    public static ServiceAnswer JsonText(string operation, string json, int status = 200) => new()
    {
        Status = status,
        ContentType = "application/json",
        Body = Encoding.UTF8.GetBytes(json),
        Operation = operation,
        Headers = new Dictionary<string, string> { ["Cache-Control"] = "no-store" },
    };

    public static ServiceAnswer Error(string operation, string error, int status = 400) => Json(operation, new { error }, status);

    public static ServiceAnswer Page(string operation, string? refusal) => new()
    {
        Status = 200, ContentType = "text/html; charset=utf-8", Body = Encoding.UTF8.GetBytes(LoginPage.Of(refusal)), Operation = operation,
    };

    public static ServiceAnswer Redirect(string operation, string location) => new()
    {
        Status = 302, Operation = operation, Headers = new Dictionary<string, string> { ["Location"] = location, ["Cache-Control"] = "no-store" },
    };
}
