namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The discovery document: what this stand-in does, and nothing that it does not.</summary>
internal static class Discovery
{
    public static object Of(string issuer) => new Dictionary<string, object>
    {
        ["issuer"] = issuer,
        ["authorization_endpoint"] = $"{issuer}/protocol/openid-connect/auth",
        ["token_endpoint"] = $"{issuer}/protocol/openid-connect/token",
        ["userinfo_endpoint"] = $"{issuer}/protocol/openid-connect/userinfo",
        ["jwks_uri"] = $"{issuer}/protocol/openid-connect/certs",
        ["end_session_endpoint"] = $"{issuer}/protocol/openid-connect/logout",
        ["response_types_supported"] = new[] { "code" },
        ["response_modes_supported"] = new[] { "query" },
        ["grant_types_supported"] = new[] { "authorization_code", "refresh_token" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_basic", "client_secret_post" },
        ["code_challenge_methods_supported"] = new[] { "S256", "plain" },
        ["scopes_supported"] = new[] { "openid", Realm.SpecificScope },
        ["acr_values_supported"] = new[] { Realm.Acr },
        ["claims_supported"] = new[] { "sub", "iss", "aud", "auth_time", "acr", "preferred_username", "SubjectNameID", "given_name", "family_name" },
    };
}
