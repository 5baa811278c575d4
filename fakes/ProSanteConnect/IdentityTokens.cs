using System.Security.Cryptography;
using System.Text.Json;
using Conformance.Reports.Journal;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Signs identity tokens with a key of this run, and publishes it.</summary>
internal sealed class IdentityTokens(TimeProvider clock)
{
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = Identifiers.Draw().ToString("N") };

    /// <summary>The JSON Web Key Set that verifies the tokens.</summary>
    public string KeySet()
    {
        var key = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new
        {
            keys = new[]
            {
                new { kid = _key.KeyId, kty = "RSA", alg = "RS256", use = "sig", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) },
            },
        });
    }

    /// <summary>The identity token of a grant.</summary>
    public string Issue(Grant grant, string issuer, string audience)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>(Claims(grant.User))
        {
            ["azp"] = audience,
            ["acr"] = "eidas1",
            ["auth_time"] = now.ToUnixTimeSeconds(),
            ["typ"] = "ID",
        };
        if (grant.Request.Nonce is { } nonce)
            claims["nonce"] = nonce;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = claims,
            IssuedAt = now.UtcDateTime,
            Expires = now.AddSeconds(Grants.TokenSeconds).UtcDateTime,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <summary>What identity token and userinfo say of a professional.</summary>
    public static Dictionary<string, object> Claims(ProSanteConnectUser user) => new()
    {
        ["sub"] = $"f:conformance:{user.NationalId}",
        ["SubjectNameID"] = user.NationalId,
        ["preferred_username"] = user.NationalId,
        ["family_name"] = user.Family,
        ["given_name"] = user.Given,
    };
}
