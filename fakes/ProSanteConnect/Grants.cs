using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Authorization codes and access tokens in force.</summary>
internal sealed class Grants(TimeProvider clock)
{
    private static readonly TimeSpan CodeLife = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(4);

    private readonly ConcurrentDictionary<string, Grant> _codes = new();
    private readonly ConcurrentDictionary<string, Grant> _tokens = new();

    /// <summary>Seconds that an access token lives.</summary>
    public static int TokenSeconds => (int)TokenLife.TotalSeconds;

    public string IssueCode(ProSanteConnectUser user, AuthorizationRequest request) => Keep(_codes, new Grant(user, request, clock.GetUtcNow() + CodeLife));

    public string IssueToken(Grant grant) => Keep(_tokens, grant with { Until = clock.GetUtcNow() + TokenLife });

    /// <summary>Takes a code back, once and only once; null when it was never given, was used, or has expired.</summary>
    public Grant? RedeemCode(string? code) => code is not null && _codes.TryRemove(code, out var grant) && grant.Until >= clock.GetUtcNow() ? grant : null;

    public Grant? FindToken(string? token) => token is not null && _tokens.TryGetValue(token, out var grant) && grant.Until >= clock.GetUtcNow() ? grant : null;

    private static string Keep(ConcurrentDictionary<string, Grant> where, Grant grant)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        where[name] = grant;
        return name;
    }
}

/// <summary>What a professional granted to the client.</summary>
internal sealed record Grant(ProSanteConnectUser User, AuthorizationRequest Request, DateTimeOffset Until)
{
    /// <summary>Whether the verifier answers the challenge of the request (RFC 7636); a request without challenge asks for none.</summary>
    public bool Verifies(string? verifier) => Request.CodeChallenge is null
        || (verifier is not null && Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == Request.CodeChallenge);

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
