using System.Collections.Specialized;
using System.Text;
using System.Web;
using Conformance.Reports.Evidence;
using Conformance.Reports.Exchanges.Generic;

namespace Conformance.Reports.Exchanges.OpenId;

/// <summary>An exchange with Pro Santé Connect: OpenID Connect parameters and what they got.</summary>
internal static class OpenIdReading
{
    public static IEnumerable<Block> OfRequest(Message request)
    {
        if (HttpHead.Request(request.Head) is not { } http)
            yield break;
        yield return new Sheet("Ce qui est demandé", [new Field("Adresse", $"{http.Method} {http.Path}"), .. Fields(http.Query)]);
        foreach (var form in request.Parts.Where(part => MediaTypes.IsForm(part.MediaType)))
            yield return new Sheet("Formulaire envoyé", [.. Fields(HttpUtility.ParseQueryString(Encoding.UTF8.GetString(form.Content.Span)))]);
    }

    public static IEnumerable<Block> OfAnswer(Message answer)
    {
        yield return new Sheet("Transport",
        [
            .. Field.Maybe("Statut HTTP", HttpHead.Status(answer.Head)), .. Field.Maybe("Renvoi vers", MessageReader.HeaderOf(answer.Head, "Location")),
        ]);
        foreach (var part in answer.Parts)
        {
            if (MediaTypes.IsJson(part.MediaType))
                yield return Json(part);
            else
                yield return new Sheet("Page rendue", [new Field("Type", part.MediaType), new Field("Taille", FrenchTime.Size(part.Size))]);
        }
    }

    private static Block Json(MessagePart part)
    {
        var nodes = JsonOutline.Of(part.Content);
        return nodes.All(node => node.Children.Count == 0)
            ? new Sheet("Ce que le service répond", [.. nodes.SelectMany(node => Field.Maybe(Label(node.Name), node.Value))])
            : new Outline("Ce que le service répond", nodes);
    }

    private static IEnumerable<Field> Fields(NameValueCollection values) =>
        values.AllKeys.OfType<string>().SelectMany(key => Field.Maybe(Label(key), Readable.Clean(values[key] ?? "")));

    private static string Label(string parameter) => parameter switch
    {
        "response_type" => "Réponse attendue (response_type)",
        "client_id" => "Client (client_id)",
        "client_secret" => "Secret du client (client_secret)",
        "redirect_uri" => "Adresse de retour (redirect_uri)",
        "scope" => "Portée (scope)",
        "acr_values" => "Niveau demandé (acr_values)",
        "state" => "État (state)",
        "nonce" => "Nonce (nonce)",
        "code" => "Code d'autorisation (code)",
        "code_challenge" => "Défi PKCE (code_challenge)",
        "code_challenge_method" => "Méthode PKCE (code_challenge_method)",
        "code_verifier" => "Preuve PKCE (code_verifier)",
        "grant_type" => "Type d'octroi (grant_type)",
        "access_token" => "Jeton d'accès (access_token)",
        "id_token" => "Jeton d'identité (id_token)",
        "refresh_token" => "Jeton de renouvellement (refresh_token)",
        "id_token_hint" => "Jeton d'identité rappelé (id_token_hint)",
        "post_logout_redirect_uri" => "Retour après déconnexion (post_logout_redirect_uri)",
        "expires_in" => "Durée du jeton, en secondes (expires_in)",
        "refresh_expires_in" => "Durée du renouvellement, en secondes (refresh_expires_in)",
        "token_type" => "Type de jeton (token_type)",
        "error" => "Erreur (error)",
        "error_description" => "Motif de l'erreur (error_description)",
        "national_id" => "Identifiant national saisi",
        _ => parameter,
    };
}
