using System.Net;
using System.Security.Cryptography;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The one client of the realm: the product under test.</summary>
/// <param name="Id">client_id.</param>
/// <param name="Secret">client_secret.</param>
internal sealed record RegisteredClient(string Id, string Secret)
{
    private const string BasicScheme = "Basic ";

    public static RegisteredClient Draw() => new("conformance-dpi", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));

    /// <summary>Whether a request to the token endpoint comes from it, by <c>client_secret_basic</c> or <c>client_secret_post</c>.</summary>
    public bool Sent(ServiceRequest request, Parameters form)
    {
        var (id, secret) = Basic(request.Header("Authorization")) ?? (form["client_id"] ?? "", form["client_secret"] ?? "");
        return id == Id && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(Secret));
    }

    private static (string Id, string Secret)? Basic(string? header)
    {
        if (header is null || !header.StartsWith(BasicScheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[BasicScheme.Length..].Trim(), bytes, out var length))
            return ("", "");
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (WebUtility.UrlDecode(parts[0]), WebUtility.UrlDecode(parts[1])) : ("", "");
    }
}
