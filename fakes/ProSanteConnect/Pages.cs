using System.Net;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The pages that a professional sees, in French. They stand for the e-CPS application, and say that they are a test.</summary>
internal static class Pages
{
    private const string Style =
        "body{font-family:system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1b1b3a;background:#fff}"
        + "label{display:block;font-weight:600}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box;border:1px solid #5b5b7a}"
        + "button{font:inherit;margin-top:1rem;padding:.6rem 1.2rem;color:#fff;background:#23239a;border:0}[role=alert]{color:#a10020;font-weight:600}";

    /// <summary>Asks who one is.</summary>
    /// <param name="action">Address that the form returns to.</param>
    /// <param name="refused">Identifier that nobody has, or null.</param>
    public static string Login(string action, string? refused) => Page(
        "S'identifier",
        $"""
        <p>Service d'essai : cette page tient lieu de l'application e-CPS.</p>
        {Alert(refused)}
        <form method="post" action="{WebUtility.HtmlEncode(action)}">
        <label for="national_id">Identifiant national</label>
        <input id="national_id" name="national_id" autocomplete="off" required{Described(refused)}>
        <button type="submit">S'identifier</button>
        </form>
        """);

    /// <summary>Says why the product's request cannot go on.</summary>
    public static string Refusal(string why) => Page("Demande refusée", $"<p role=\"alert\">{WebUtility.HtmlEncode(why)}</p>");

    /// <summary>Says that the session is over.</summary>
    public static string LoggedOut() => Page("Déconnexion", "<p>Vous êtes déconnecté de Pro Santé Connect.</p>");

    private static string Alert(string? refused) => refused is null
        ? ""
        : $"<p role=\"alert\" id=\"refus\">Aucun professionnel n'a l'identifiant national « {WebUtility.HtmlEncode(refused)} ». Vérifiez-le et recommencez.</p>";

    private static string Described(string? refused) => refused is null ? "" : " aria-invalid=\"true\" aria-describedby=\"refus\"";

    private static string Page(string title, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Pro Santé Connect (essai)</title><style>{Style}</style></head>
        <body><main><h1>Pro Santé Connect</h1>
        <h2>{title}</h2>
        {content}
        </main></body>
        </html>
        """;
}
