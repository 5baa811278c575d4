using System.Security.Cryptography;
using System.Text;
using Conformance.Fakes.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The token endpoint: a code, or a refresh token, against tokens.</summary>
internal sealed class TokenEndpoint(RegisteredClient client, Grants grants, TokenSigner signer)
{
    private const string Operation = "token";

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var form = Parameters.OfForm(request);
        return Conclude(request, form).With(ProSanteConnectFacts.ClientId, form["client_id"]).With(ProSanteConnectFacts.Grant, form["grant_type"]);
    }

    private ServiceAnswer Conclude(ServiceRequest request, Parameters form)
    {
        if (request.Method != "POST")
            return Replies.Error(Operation, 405, "invalid_request", "POST is required");
        if (!client.Sent(request, form))
            return Replies.Error(Operation, 401, "invalid_client", "Invalid client or Invalid client credentials");
        return form["grant_type"] switch
        {
            "authorization_code" => Redeem(request, form),
            "refresh_token" => Refresh(request, form),
            null => Replies.Error(Operation, 400, "invalid_request", "Missing form parameter: grant_type"),
            _ => Replies.Error(Operation, 400, "unsupported_grant_type", "Unsupported grant_type"),
        };
    }

    private ServiceAnswer Redeem(ServiceRequest request, Parameters form)
    {
        if (form["code"] is not { } code)
            return Replies.Error(Operation, 400, "invalid_request", "Missing parameter: code");
        if (grants.UseCode(code) is not { } session)
            return InvalidGrant("Code not valid");
        if (form["redirect_uri"] != session.Asked.RedirectUri)
            return InvalidGrant("Incorrect redirect_uri").With(ProSanteConnectFacts.User, session.User.NationalId);
        if (!Proves(form["code_verifier"], session.Asked))
            return InvalidGrant("PKCE verification failed").With(ProSanteConnectFacts.User, session.User.NationalId);
        return Give(request, session);
    }

    private ServiceAnswer Refresh(ServiceRequest request, Parameters form) =>
        form["refresh_token"] is { } token && grants.UseRefresh(token) is { } session ? Give(request, session) : InvalidGrant("Invalid refresh token");

    private ServiceAnswer Give(ServiceRequest request, Session session)
    {
        var issuer = Realm.IssuerOf(request);
        var access = signer.Access(session, issuer, client);
        grants.KeepAccess(access, session);
        return Replies.Json(Operation, new Dictionary<string, object?>
        {
            ["access_token"] = access,
            ["expires_in"] = (int)Grants.AccessLife.TotalSeconds,
            ["refresh_expires_in"] = (int)Grants.RefreshLife.TotalSeconds,
            ["refresh_token"] = grants.DrawRefresh(session),
            ["token_type"] = "Bearer",
            ["id_token"] = signer.Identity(session, issuer, client),
            ["session_state"] = session.Id,
            ["scope"] = session.Asked.Scope,
        })
            .With(ProSanteConnectFacts.ClientId, client.Id)
            .With(ProSanteConnectFacts.User, session.User.NationalId)
            .With(ProSanteConnectFacts.Acr, Realm.Acr)
            .With(ProSanteConnectFacts.Result, "accorde");
    }

    private static ServiceAnswer InvalidGrant(string description) => Replies.Error(Operation, 400, "invalid_grant", description);

    private static bool Proves(string? verifier, AuthorizationRequest asked) => asked.Challenge is null
        ? verifier is null
        : verifier is not null && asked.Challenge == (asked.ChallengeMethod == "S256" ? Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) : verifier);
}
