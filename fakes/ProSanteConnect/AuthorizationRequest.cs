using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>What the product asks of the authorization endpoint.</summary>
/// <param name="query">Parameters of the request.</param>
internal sealed class AuthorizationRequest(Parameters query)
{
    public string? ClientId => query["client_id"];

    public string? RedirectUri => query["redirect_uri"];

    public string? State => query["state"];

    public string? Nonce => query["nonce"];

    public string? Acr => query["acr_values"];

    public string? Scope => query["scope"];

    public string? Challenge => query["code_challenge"];

    public string ChallengeMethod => query["code_challenge_method"] ?? "plain";

    /// <summary>Where to answer; null for an address that no registered product can have: the harness knows only loopback.</summary>
    public Uri? Target => Uri.TryCreate(RedirectUri, UriKind.Absolute, out var target)
        && target is { IsLoopback: true, Scheme: "http" or "https", Fragment: "" } ? target : null;

    private string[] Scopes => Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static AuthorizationRequest Of(ServiceRequest request) => new(Parameters.OfQuery(request));

    /// <summary>OAuth error to redirect with, or null.</summary>
    public (string Error, string Description)? Fault() => true switch
    {
        _ when query["response_type"] is null => ("invalid_request", "Missing parameter: response_type"),
        _ when query["response_type"] != "code" => ("unsupported_response_type", "Only the code response type is allowed"),
        _ when !Scopes.Contains("openid") => ("invalid_scope", "The openid scope is required"),
        _ when Challenge is not null && ChallengeMethod is not ("S256" or "plain") => ("invalid_request", "Invalid parameter: code_challenge_method"),
        _ when query["prompt"] == "none" => ("login_required", "The end user is not authenticated"),
        _ => null,
    };

    /// <summary>Rules that the request breaks without being refused.</summary>
    public IReadOnlyList<RuleNote> Notes() =>
    [
        .. When(Acr != Realm.Acr, "PSC.08", Severity.Avertissement, $"acr_values vaut « {Acr} » : {Realm.Acr} est attendu"),
        .. When(!Scopes.Contains(Realm.SpecificScope), "PSC scope", Severity.Avertissement, $"la portée {Realm.SpecificScope} n'est pas demandée"),
        .. When(State is null, "RFC 6749 10.12", Severity.Avertissement, "state est absent : rien ne lie la réponse à la session du navigateur"),
        .. When(Nonce is null, "OIDC Core 3.1.2.1", Severity.Information, "nonce est absent"),
        .. When(Challenge is null, "RFC 7636", Severity.Information, "code_challenge est absent : le code n'est pas lié à qui l'a demandé"),
    ];

    private static IEnumerable<RuleNote> When(bool broken, string rule, Severity severity, string observed) => broken ? [new RuleNote(rule, severity, observed)] : [];
}
