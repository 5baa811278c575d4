using Conformance.Fakes.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The end-session endpoint.</summary>
internal sealed class LogoutEndpoint(Grants grants)
{
    private const string Operation = "logout";

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var asked = request.Method == "POST" ? Parameters.OfForm(request) : Parameters.OfQuery(request);
        if (asked["id_token_hint"] is { } hint && SessionOf(hint) is { } session)
            grants.Close(session);
        else if (asked["refresh_token"] is { } refresh && grants.UseRefresh(refresh) is { } refreshed)
            grants.Close(refreshed.Id);
        return Uri.TryCreate(asked["post_logout_redirect_uri"], UriKind.Absolute, out var target) && target is { IsLoopback: true, Scheme: "http" or "https" }
            ? Replies.Redirect(Operation, target, [new("state", asked["state"])])
            : Replies.Page(Operation, Pages.LoggedOut());
    }

    private static string? SessionOf(string hint)
    {
        var tokens = new JsonWebTokenHandler();
        try
        {
            return tokens.CanReadToken(hint) && tokens.ReadJsonWebToken(hint).TryGetPayloadValue<string>("sid", out var session) ? session : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
