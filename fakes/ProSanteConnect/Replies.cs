using System.Text;
using System.Text.Json;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The forms that an answer takes.</summary>
internal static class Replies
{
    private static readonly Dictionary<string, string> NotKept = new() { ["Cache-Control"] = "no-store" };

    public static ServiceAnswer Json(string operation, object content, int status = 200) => new()
    {
        Status = status,
        Operation = operation,
        ContentType = "application/json",
        Headers = NotKept,
        Body = JsonSerializer.SerializeToUtf8Bytes(content),
    };

    /// <summary>An OAuth error (RFC 6749 section 5.2).</summary>
    public static ServiceAnswer Error(string operation, int status, string error, string description) =>
        Json(operation, new Dictionary<string, string> { ["error"] = error, ["error_description"] = description }, status) with
        {
            Facts = new Dictionary<string, string> { [ProSanteConnectFacts.Result] = error },
        };

    public static ServiceAnswer Page(string operation, string html, int status = 200) => new()
    {
        Status = status,
        Operation = operation,
        ContentType = "text/html; charset=utf-8",
        Headers = NotKept,
        Body = Encoding.UTF8.GetBytes(html),
    };

    public static ServiceAnswer Redirect(string operation, Uri target, IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var query = string.Join('&', parameters.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}"));
        var separator = target.Query.Length > 1 ? "&" : "?";
        var location = query.Length == 0 ? target.AbsoluteUri : $"{target.GetLeftPart(UriPartial.Query)}{separator}{query}";
        return new ServiceAnswer
        {
            Status = 302,
            Operation = operation,
            Headers = new Dictionary<string, string>(NotKept) { ["Location"] = location },
        };
    }

    /// <summary>The answer with one more fact, where there is something to say.</summary>
    public static ServiceAnswer With(this ServiceAnswer answer, string fact, string? value) => value is null
        ? answer
        : answer with { Facts = new Dictionary<string, string>(answer.Facts) { [fact] = value } };
}
