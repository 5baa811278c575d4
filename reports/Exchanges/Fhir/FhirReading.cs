using System.Text.Json;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Fhir;

/// <summary>A search in the Annuaire Santé: its parameters, and what was found.</summary>
internal static class FhirReading
{
    public static IEnumerable<Block> OfRequest(Message request)
    {
        if (HttpHead.Request(request.Head) is not { } http)
            yield break;
        yield return new Sheet("Ce qui est demandé", [new Field("Ressource", Resource(http.Path.Split('/')[^1])), new Field("Adresse", $"{http.Method} {http.Path}")]);
        var rows = http.Query.AllKeys.OfType<string>().SelectMany(key => (http.Query.GetValues(key) ?? []).Select(value => (IReadOnlyList<string>)[Label(key), Readable.Clean(value), key])).ToList();
        if (rows.Count > 0)
            yield return new Grid("Critères de recherche", ["Critère", "Valeur", "Paramètre"], rows);
    }

    public static IEnumerable<Block> OfAnswer(Message answer)
    {
        yield return new Sheet("Transport", [.. Field.Maybe("Statut HTTP", HttpHead.Status(answer.Head))]);
        if (answer.Parts.FirstOrDefault(part => MediaTypes.IsJson(part.MediaType)) is not { } part || Parse(part.Content) is not { } body)
            yield break;
        foreach (var block in body.Str("resourceType") switch
        {
            "Bundle" => Bundle(body),
            "OperationOutcome" => [Outcome(body)],
            { } => [new Grid("Ressource rendue", FhirResource.Columns, [FhirResource.Row(body)])],
            null => (IEnumerable<Block>)[new Outline("Contenu", Generic.JsonOutline.Of(part.Content))],
        })
            yield return block;
    }

    private static IEnumerable<Block> Bundle(JsonElement bundle)
    {
        yield return new Sheet("Ce que l'annuaire répond", [.. Field.Maybe("Nombre de résultats", bundle.Member("total")?.ToString()), new Field("Page suivante", bundle.Items("link").Any(link => link.Str("relation") == "next") ? "oui" : "non")]);
        var rows = bundle.Items("entry").Select(entry => entry.Member("resource")).OfType<JsonElement>().Select(FhirResource.Row).ToList();
        if (rows.Count > 0)
            yield return new Grid($"Résultats de cette page ({rows.Count})", FhirResource.Columns, rows);
    }

    private static Grid Outcome(JsonElement outcome) => new("Erreur de l'annuaire", ["Gravité", "Code", "Message"],
        [.. outcome.Items("issue").Select(issue => (IReadOnlyList<string>)[issue.Str("severity") ?? "", issue.Str("code") ?? "", issue.Str("diagnostics") ?? issue.Member("details")?.Str("text") ?? ""])]);

    private static JsonElement? Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Resource(string type) => type switch
    {
        "Practitioner" => "professionnels (Practitioner)",
        "PractitionerRole" => "situations d'exercice (PractitionerRole)",
        "Organization" => "structures (Organization)",
        _ => type,
    };

    private static string Label(string parameter)
    {
        var bare = parameter.Split(':')[0];
        return bare switch
        {
            "name" => "Nom",
            "family" => "Nom de famille",
            "given" => "Prénom",
            "identifier" => "Identifiant",
            "role" => "Profession ou rôle",
            "specialty" => "Spécialité",
            "organization" => "Structure",
            "practitioner" => "Professionnel",
            "address-city" => "Ville",
            "address-postalcode" => "Code postal",
            "address" => "Adresse",
            "active" => "En activité",
            "_count" => "Résultats par page",
            "_include" or "_revinclude" => "Avec",
            "_page" => "Page",
            "mailbox-mss" => "Adresse MSSanté",
            _ when bare.StartsWith("_has", StringComparison.Ordinal) || parameter.Contains('.', StringComparison.Ordinal) => "Critère sur une ressource liée",
            _ => bare,
        };
    }
}
