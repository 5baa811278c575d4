using System.Collections.Specialized;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The one client registered: identifier and secret, drawn for a run.</summary>
/// <param name="Id">client_id.</param>
/// <param name="Secret">client_secret.</param>
internal sealed record Client(string Id, string Secret)
{
    public static Client Draw() => new("conformance-dpi", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));

    /// <summary>Whether a token request bears this client's credentials, by Basic or in its form (RFC 6749, 2.3.1).</summary>
    public bool Authenticates(ServiceRequest request, NameValueCollection form)
    {
        var (id, secret) = Basic(request) ?? (form["client_id"], form["client_secret"]);
        return id == Id && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret ?? ""), Encoding.UTF8.GetBytes(Secret));
    }

    private static (string? Id, string? Secret)? Basic(ServiceRequest request)
    {
        if (request.Header("Authorization") is not { } header || !header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return null;
        var buffer = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[6..].Trim(), buffer, out var length))
            return ("", "");
        var parts = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return (WebUtility.UrlDecode(parts[0]), WebUtility.UrlDecode(parts.ElementAtOrDefault(1)));
    }
}
