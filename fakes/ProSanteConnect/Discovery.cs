namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The provider's metadata (OpenID Connect Discovery 1.0).</summary>
internal static class Discovery
{
    public static object Of(string issuer) => new
    {
        issuer,
        authorization_endpoint = $"{issuer}/protocol/openid-connect/auth",
        token_endpoint = $"{issuer}/protocol/openid-connect/token",
        userinfo_endpoint = $"{issuer}/protocol/openid-connect/userinfo",
        end_session_endpoint = $"{issuer}/protocol/openid-connect/logout",
        jwks_uri = $"{issuer}/protocol/openid-connect/certs",
        response_types_supported = new[] { "code" },
        grant_types_supported = new[] { "authorization_code" },
        subject_types_supported = new[] { "public" },
        id_token_signing_alg_values_supported = new[] { "RS256" },
        token_endpoint_auth_methods_supported = new[] { "client_secret_post", "client_secret_basic" },
        code_challenge_methods_supported = new[] { "S256" },
        acr_values_supported = new[] { "eidas1" },
        scopes_supported = new[] { "openid", "scope_all" },
    };
}
