using System.Collections.Concurrent;
using System.Text;
using System.Web;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Pro Santé Connect as an OpenID Connect provider: discovery, authorization code with PKCE, token, userinfo, keys, logout.</summary>
internal sealed class ProSanteConnectHandler(Client client, TimeProvider clock) : IServiceHandler
{
    /// <summary>Path of the realm, that of the real service.</summary>
    public const string Realm = "/auth/realms/esante-wallet";

    private readonly ConcurrentDictionary<string, ProSanteConnectUser> _users = new();
    private readonly IdentityTokens _tokens = new(clock);
    private readonly Grants _grants = new(clock);

    public string Service => "psc";

    public void Register(ProSanteConnectUser user) => _users[user.NationalId] = user;

    public string OperationOf(ServiceRequest request) => request.Url.Segments[^1].Trim('/') switch
    {
        "openid-configuration" or "wallet-openid-configuration" => "configuration",
        var last => last,
    };

    public ServiceRequest Redact(ServiceRequest request) => Secrecy.Hide(request);

    public ServiceAnswer Redact(ServiceAnswer answer) => Secrecy.Hide(answer);

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var issuer = request.Url.GetLeftPart(UriPartial.Authority) + Realm;
        return (request.Method, OperationOf(request)) switch
        {
            ("GET", "configuration") => Answers.Json("configuration", Discovery.Of(issuer)),
            ("GET", "certs") => Answers.JsonText("certs", _tokens.KeySet()),
            ("GET", "auth") => Authorize(request),
            ("POST", "auth") => Identify(request),
            ("POST", "token") => Token(request, issuer),
            ("GET" or "POST", "userinfo") => UserInfo(request),
            ("GET" or "POST", "logout") => LogOut(request),
            var (_, operation) => Answers.Error(operation, "not_found", 404),
        };
    }

    private ServiceAnswer Authorize(ServiceRequest request)
    {
        var asked = AuthorizationRequest.Of(HttpUtility.ParseQueryString(request.Url.Query));
        var answer = asked.Refusal(client) is { } refusal ? Answers.Error("auth", refusal) : Answers.Page("auth", refusal: null);
        return answer with { Facts = Facts(asked), Notes = [.. asked.Notes()] };
    }

    private ServiceAnswer Identify(ServiceRequest request)
    {
        var asked = AuthorizationRequest.Of(HttpUtility.ParseQueryString(request.Url.Query));
        if (asked.Refusal(client) is { } refusal)
            return Answers.Error("auth", refusal) with { Facts = Facts(asked) };
        var id = Form(request)["national_id"]?.Trim() ?? "";
        if (!_users.TryGetValue(id, out var user))
            return Answers.Page("auth", "Cet identifiant national n'est pas connu du service d'essai.") with { Facts = Facts(asked) };

        var back = new StringBuilder(asked.RedirectUri).Append(asked.RedirectUri!.Contains('?', StringComparison.Ordinal) ? '&' : '?')
            .Append("code=").Append(_grants.IssueCode(user, asked));
        if (asked.State is not null)
            back.Append("&state=").Append(Uri.EscapeDataString(asked.State));
        return Answers.Redirect("auth", back.ToString()) with { Facts = Facts(asked, user) };
    }

    private ServiceAnswer Token(ServiceRequest request, string issuer)
    {
        var form = Form(request);
        if (!client.Authenticates(request, form))
            return Answers.Error("token", "invalid_client", 401);
        if (form["grant_type"] != "authorization_code")
            return Answers.Error("token", "unsupported_grant_type");
        if (_grants.RedeemCode(form["code"]) is not { } grant || grant.Request.RedirectUri != form["redirect_uri"] || !grant.Verifies(form["code_verifier"]))
            return Answers.Error("token", "invalid_grant");

        return Answers.Json("token", new
        {
            access_token = _grants.IssueToken(grant),
            token_type = "Bearer",
            expires_in = Grants.TokenSeconds,
            id_token = _tokens.Issue(grant, issuer, client.Id),
            scope = grant.Request.Scope,
        }) with { Facts = Facts(grant.Request, grant.User) };
    }

    private ServiceAnswer UserInfo(ServiceRequest request)
    {
        var token = request.Header("Authorization") is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;
        return _grants.FindToken(token) is { } grant
            ? Answers.Json("userinfo", IdentityTokens.Claims(grant.User)) with { Facts = Facts(grant.Request, grant.User) }
            : Answers.Error("userinfo", "invalid_token", 401);
    }

    private static ServiceAnswer LogOut(ServiceRequest request)
    {
        var back = HttpUtility.ParseQueryString(request.Url.Query)["post_logout_redirect_uri"] ?? Form(request)["post_logout_redirect_uri"];
        return Uri.TryCreate(back, UriKind.Absolute, out var address) && address.IsLoopback
            ? Answers.Redirect("logout", address.AbsoluteUri)
            : Answers.Json("logout", new { });
    }

    private static Dictionary<string, string> Facts(AuthorizationRequest asked, ProSanteConnectUser? user = null)
    {
        var facts = new Dictionary<string, string> { ["clientId"] = asked.ClientId ?? "", ["acr"] = asked.Acr ?? "" };
        if (user is not null)
            facts["user"] = user.NationalId;
        return facts;
    }

    private static System.Collections.Specialized.NameValueCollection Form(ServiceRequest request) => HttpUtility.ParseQueryString(Encoding.UTF8.GetString(request.Body));
}
