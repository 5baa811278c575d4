using System.Collections.Specialized;
using System.Net;
using System.Web;

namespace Conformance.Reports.Exchanges;

/// <summary>First line of an HTTP message.</summary>
internal static class HttpHead
{
    /// <summary>Method, path and query of a request; null for what is no request.</summary>
    public static (string Method, string Path, NameValueCollection Query)? Request(string? head)
    {
        var words = FirstLine(head).Split(' ');
        if (words.Length < 2 || words[0].StartsWith("HTTP/", StringComparison.Ordinal))
            return null;
        var target = words[1].Split('?', 2);
        return (words[0], target[0], HttpUtility.ParseQueryString(target.Length > 1 ? target[1] : string.Empty));
    }

    /// <summary>Status of an answer, with its name; null for what is no answer.</summary>
    public static string? Status(string? head)
    {
        var words = FirstLine(head).Split(' ');
        return words.Length > 1 && words[0].StartsWith("HTTP/", StringComparison.Ordinal) && int.TryParse(words[1], out var code)
            ? Enum.IsDefined((HttpStatusCode)code) ? $"{code} ({(HttpStatusCode)code})" : words[1]
            : null;
    }

    private static string FirstLine(string? head) => (head ?? string.Empty).Split('\n', 2)[0].Trim();
}
