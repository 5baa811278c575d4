using System.Text;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>Who authenticated, and how.</summary>
internal sealed record Identity(string Mechanism, string User, string Secret);

/// <summary>Reads what a client says of itself: PLAIN for application mailboxes, XOAUTH2 for those of persons and organisations (référentiel 2, 1.2).</summary>
internal static class Sasl
{
    public static IReadOnlyList<string> Mechanisms { get; } = ["PLAIN", "XOAUTH2"];

    /// <summary>Reads a response; null when it is malformed.</summary>
    public static Identity? Read(string mechanism, string response) => Decode(response) switch
    {
        null => null,
        var text when mechanism == "PLAIN" => Plain(text),
        var text => XOAuth2(text),
    };

    private static Identity? Plain(string text) => text.Split('\0') is [_, { Length: > 0 } user, var password] ? new("PLAIN", user, password) : null;

    private static Identity? XOAuth2(string text)
    {
        const string user = "user=", bearer = "auth=Bearer ";
        return text.Split('\u0001') is [var first, var second, "", ""]
            && first.StartsWith(user, StringComparison.Ordinal) && second.StartsWith(bearer, StringComparison.OrdinalIgnoreCase)
                ? new("XOAUTH2", first[user.Length..], second[bearer.Length..])
                : null;
    }

    private static string? Decode(string response)
    {
        var bytes = new byte[response.Length];
        return Convert.TryFromBase64String(response, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
