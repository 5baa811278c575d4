using System.Security.Cryptography;
using Conformance.Reports.Journal;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Signs tokens with a key that lives as long as the service.</summary>
internal sealed class TokenSigner(TimeProvider clock)
{
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = Identifiers.Draw().ToString("N") };
    private readonly JsonWebTokenHandler _tokens = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly string _storage = Identifiers.Draw().ToString();

    /// <summary>The public key, as a JSON Web Key Set.</summary>
    public object PublicKeys()
    {
        var key = _key.Rsa.ExportParameters(includePrivateParameters: false);
        var published = new { kid = _key.KeyId, kty = "RSA", alg = "RS256", use = "sig", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) };
        return new { keys = new[] { published } };
    }

    /// <summary>Technical identifier of a professional, stable while the service lives.</summary>
    public string SubjectOf(ProSanteConnectUser user) => $"f:{_storage}:{user.NationalId}";

    /// <summary>The identity token. Pro Santé Connect's values of <c>amr</c> are not public: the claim is left out (à confirmer).</summary>
    public string Identity(Session session, string issuer, RegisteredClient client) => Sign(session, issuer, client.Id, new Dictionary<string, object?>
    {
        ["typ"] = "ID",
        ["azp"] = client.Id,
        ["nonce"] = session.Asked.Nonce,
        ["SubjectNameID"] = session.User.NationalId,
        ["given_name"] = session.User.Given,
        ["family_name"] = session.User.Family,
    });

    /// <summary>The access token.</summary>
    public string Access(Session session, string issuer, RegisteredClient client) => Sign(session, issuer, audience: null, new Dictionary<string, object?>
    {
        ["typ"] = "Bearer",
        ["azp"] = client.Id,
        ["scope"] = session.Asked.Scope,
    });

    private string Sign(Session session, string issuer, string? audience, Dictionary<string, object?> claims)
    {
        var now = clock.GetUtcNow();
        claims["sub"] = SubjectOf(session.User);
        claims["jti"] = Identifiers.Draw().ToString();
        claims["auth_time"] = session.AuthenticatedAt.ToUnixTimeSeconds();
        claims["acr"] = Realm.Acr;
        claims["sid"] = session.Id;
        claims["session_state"] = session.Id;
        claims["preferred_username"] = session.User.NationalId;
        return _tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = now.UtcDateTime,
            Expires = (now + Grants.AccessLife).UtcDateTime,
            Claims = claims.Where(claim => claim.Value is not null).ToDictionary(claim => claim.Key, claim => claim.Value!),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
    }
}
