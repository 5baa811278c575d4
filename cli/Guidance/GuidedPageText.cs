using System.Net;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>The operator's page: plain HTML, in French, for a keyboard and a screen reader as well.</summary>
internal static class GuidedPageText
{
    private const string Style =
        "body{font:18px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}label{display:block;margin:1rem 0 .3rem;font-weight:600}"
        + "input:not([type=radio]),textarea{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}button{font:inherit;margin:1rem .5rem 0 0;padding:.5rem 1.2rem}.probleme{border-left:.4rem solid #a00;padding-left:.8rem}"
        + "img{max-width:100%;border:1px solid #767676}dt{font-weight:600}dd{margin:0 0 .4rem;font-family:ui-monospace,monospace}";

    /// <summary>Nothing is asked for now.</summary>
    public static string Waiting(string? notice) => Page("En attente", $"<h1>Rien à faire pour l'instant</h1>{Notice(notice)}<p>Le harnais travaille.</p><p><a href=\"\">Regarder de nouveau</a></p>");

    /// <summary>An answer that could not be taken.</summary>
    public static string Refused(string problem) => Page("Réponse refusée", $"<h1>Réponse refusée</h1><p class=\"probleme\" role=\"alert\">{Text(problem)}</p><p><a href=\"\">Revenir à la demande</a></p>");

    /// <summary>A request, and the form that answers it.</summary>
    public static string Asking(OperatorRequest request, string? notice) => Page(
        request.Sentence,
        $"""
        {Notice(notice)}<p>Étape : {Text(request.Step)}</p>
        <h1>{Text(request.Sentence)}</h1>
        {(request.Problem is { } problem ? $"<p class=\"probleme\" role=\"alert\">{Text(problem)}</p>" : "")}
        {Values(request)}
        {(request.Screen is null ? "" : $"<p><img src=\"ecran/{request.Number}\" alt=\"Écran du produit à lire\"></p>")}
        <form method="post" enctype="multipart/form-data">
        <input type="hidden" name="demande" value="{request.Number}">
        {(request.Kind is ReplyKind.Done ? Done() : Answer(request))}
        </form>
        """);

    private static string Done() =>
        "<label for=\"reponse\">Si c'est impossible, écrivez « impossible » et pourquoi</label><input id=\"reponse\" name=\"reponse\" autocomplete=\"off\"><button type=\"submit\">C'est fait</button>";

    private static string Answer(OperatorRequest request) =>
        $"""
        {(request.Kind is ReplyKind.YesOrNo ? YesOrNo(request) : Words(request))}
        {(request.Screen is null ? "<label for=\"capture\">Capture d'écran, PNG ou JPEG (facultative)</label><input id=\"capture\" name=\"capture\" type=\"file\" accept=\"image/png,image/jpeg\">" : "")}
        <label for="commentaire">Commentaire (facultatif)</label><input id="commentaire" name="commentaire" autocomplete="off">
        <button type="submit">Répondre</button>
        """;

    private static string YesOrNo(OperatorRequest request) => $"<fieldset><legend>{Text(request.HowToAnswer)}</legend>{Choice("oui")}{Choice("non")}</fieldset>";

    private static string Choice(string word) => $"<label><input type=\"radio\" name=\"reponse\" value=\"{word}\" required> {word}</label>";

    private static string Words(OperatorRequest request) =>
        $"<p id=\"aide\">{Text(request.HowToAnswer)}</p><label for=\"reponse\">Réponse</label><textarea id=\"reponse\" name=\"reponse\" rows=\"5\" aria-describedby=\"aide\"></textarea>";

    private static string Values(OperatorRequest request) => request.Values.Count == 0
        ? ""
        : $"<dl>{string.Concat(request.Values.Select(value => $"<dt>{Text(value.Label)}</dt><dd>{Text(value.Value)}</dd>"))}</dl>";

    private static string Notice(string? notice) => notice is null ? "" : $"<p role=\"status\">{Text(notice)}</p>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Page(string title, string body) =>
        $"<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{Text(title)} · Course guidée</title><meta name=\"viewport\" content=\"width=device-width\"><style>{Style}</style></head><body><main>{body}</main></body></html>";
}
