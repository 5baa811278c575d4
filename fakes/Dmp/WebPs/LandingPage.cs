using System.Net;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>What a browser is shown where Web-PS would open: what was received, and the rules that it broke.</summary>
internal static class LandingPage
{
    private static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        [DmpFacts.Page] = "Page", [DmpFacts.Ins] = "INS", [DmpFacts.InsOid] = "OID de l'INS", [DmpFacts.User] = "Professionnel", [DmpFacts.Structure] = "Structure", [DmpFacts.Mode] = "Mode",
    };

    /// <summary>The answer for what was understood of a request; a refusal that the reception knows makes it a refusal.</summary>
    public static ServiceAnswer Of(string operation, Reception reception)
    {
        var refused = reception.Refusal is not null;
        reception.State(DmpFacts.Result, reception.Refusal?.Name ?? "OK");
        return new ServiceAnswer
        {
            Status = refused ? 403 : 200,
            ContentType = "text/html; charset=utf-8",
            Body = Encoding.UTF8.GetBytes(Write(refused ? "Accès refusé" : "Accès ouvert", operation, reception)),
            Operation = operation,
            Facts = reception.Facts,
            Notes = reception.Notes,
        };
    }

    private static string Write(string title, string operation, Reception reception) => $"""
        <!DOCTYPE html>
        <html lang="fr">
        <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Web-PS d'essai : {title}</title></head>
        <body>
        <h1>Web-PS d'essai : {title}</h1>
        <p>Ceci n'est pas le DMP : la page dit ce que la demande {operation} portait.</p>
        <dl>{string.Concat(Received(reception))}</dl>
        <ul id="regles">{string.Concat(reception.Notes.Select(note => $"<li>{Text(note.Rule)} : {Text(note.Observed)}</li>"))}</ul>
        </body>
        </html>
        """;

    private static IEnumerable<string> Received(Reception reception) =>
        from label in Labels
        where reception.Facts.ContainsKey(label.Key)
        select $"<dt>{label.Value}</dt><dd id=\"{label.Key}\">{Text(reception.Facts[label.Key])}</dd>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
