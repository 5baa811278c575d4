using System.Collections.Specialized;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>What the product asks of the authorization endpoint (OpenID Connect Core, 3.1.2.1).</summary>
internal sealed record AuthorizationRequest(
    string? ClientId, string? ResponseType, string? RedirectUri, string? Scope, string? State, string? Nonce, string? Acr, string? CodeChallenge, string? CodeChallengeMethod)
{
    public static AuthorizationRequest Of(NameValueCollection query) => new(
        query["client_id"], query["response_type"], query["redirect_uri"], query["scope"], query["state"], query["nonce"], query["acr_values"], query["code_challenge"], query["code_challenge_method"]);

    /// <summary>Why it cannot be answered at all; null when it can.</summary>
    public string? Refusal(Client client)
    {
        if (ClientId != client.Id)
            return "invalid_client";
        if (!Uri.TryCreate(RedirectUri, UriKind.Absolute, out var redirect) || !redirect.IsLoopback)
            return "invalid_redirect_uri";
        if (ResponseType != "code")
            return "unsupported_response_type";
        return CodeChallenge is null || CodeChallengeMethod == "S256" ? null : "invalid_request";
    }

    /// <summary>Rules that it breaks without being refused for it.</summary>
    public IEnumerable<RuleNote> Notes()
    {
        if (!(Scope ?? "").Split(' ').Contains("openid"))
            yield return new RuleNote("OIDC Core 3.1.2.1", Severity.Avertissement, "la portée « openid » n'est pas demandée");
        if (Acr != "eidas1")
            yield return new RuleNote("PSC.08", Severity.Avertissement, $"acr_values vaut « {Acr} », eidas1 est attendu");
        if (string.IsNullOrEmpty(State))
            yield return new RuleNote("RFC 6749 10.12", Severity.Avertissement, "le paramètre state est absent");
        if (string.IsNullOrEmpty(Nonce))
            yield return new RuleNote("OIDC Core 3.1.2.1", Severity.Information, "le paramètre nonce est absent");
    }
}
