using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The authorization endpoint: asks who one is, and sends the browser back with a code.</summary>
internal sealed class AuthorizationEndpoint(Professionals professionals, RegisteredClient client, Grants grants)
{
    private const string Operation = "auth";

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var asked = AuthorizationRequest.Of(request);
        return Conclude(request, asked)
            .With(ProSanteConnectFacts.ClientId, asked.ClientId)
            .With(ProSanteConnectFacts.Acr, asked.Acr)
            .With(ProSanteConnectFacts.Scope, asked.Scope) with
        { Notes = asked.Notes() };
    }

    private ServiceAnswer Conclude(ServiceRequest request, AuthorizationRequest asked)
    {
        if (asked.ClientId != client.Id)
            return Refuse("invalid_client", "Ce client n'est pas enregistré (client_id).");
        if (asked.Target is not { } target)
            return Refuse("invalid_redirect_uri", "L'adresse de retour (redirect_uri) n'est pas enregistrée : le service d'essai n'accepte que cette machine.");
        if (asked.Fault() is { } fault)
            return SendBack(target, asked, ("error", fault.Error), ("error_description", fault.Description)).With(ProSanteConnectFacts.Result, fault.Error);
        return request.Method == "POST" ? Identify(request, asked, target) : Page(request, refused: null).With(ProSanteConnectFacts.Result, "page");
    }

    private ServiceAnswer Identify(ServiceRequest request, AuthorizationRequest asked, Uri target)
    {
        var given = Parameters.OfForm(request)["national_id"]?.Trim() ?? "";
        if (professionals.Find(given) is not { } user)
            return Page(request, given).With(ProSanteConnectFacts.User, given).With(ProSanteConnectFacts.Result, "inconnu");

        var session = grants.Open(user, asked);
        return SendBack(target, asked, ("session_state", session.Id), ("code", grants.DrawCode(session)))
            .With(ProSanteConnectFacts.User, user.NationalId)
            .With(ProSanteConnectFacts.Result, "identifie");
    }

    private static ServiceAnswer Page(ServiceRequest request, string? refused) => Replies.Page(Operation, Pages.Login(request.Url.PathAndQuery, refused));

    private static ServiceAnswer Refuse(string result, string why) =>
        Replies.Page(Operation, Pages.Refusal(why), 400).With(ProSanteConnectFacts.Result, result);

    private static ServiceAnswer SendBack(Uri target, AuthorizationRequest asked, params (string Name, string Value)[] parameters) => Replies.Redirect(
        Operation, target, [new("state", asked.State), .. parameters.Select(pair => new KeyValuePair<string, string?>(pair.Name, pair.Value))]);
}
