using System.Net;
using System.Text.Json;

namespace ReferenceEditor.Annuaire;

/// <summary>Reads the FHIR API v2 of the Annuaire Santé, following its pages.</summary>
/// <param name="http">Client with the base address, the key and the time allowed.</param>
internal sealed class FhirClient(HttpClient http)
{
    private const int MaxPages = 20;

    /// <summary>Searches, and returns every resource of every page, included ones among them.</summary>
    /// <exception cref="AnnuaireException">No usable answer.</exception>
    public async Task<IReadOnlyList<JsonElement>> SearchAsync(string resource, IEnumerable<(string Name, string Value)> parameters, CancellationToken cancellation)
    {
        var query = string.Join('&', parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));
        var found = new List<JsonElement>();
        var next = $"{resource}?{query}";
        for (var page = 0; next is not null && page < MaxPages; page++)
        {
            var bundle = await GetAsync(next, cancellation);
            found.AddRange(Resources(bundle));
            next = Next(bundle);
        }
        return found;
    }

    private static IEnumerable<JsonElement> Resources(JsonElement bundle) =>
        from entry in bundle.Items("entry")
        let resource = entry.Member("resource")
        where resource is not null
        select resource.Value;

    /// <summary>The next page, followed verbatim, but nowhere else than at the Annuaire: the key goes with the request.</summary>
    private string? Next(JsonElement bundle)
    {
        var next = bundle.Items("link").Where(link => link.Text("relation") == "next").Select(link => link.Text("url")).FirstOrDefault();
        return next is null || http.BaseAddress!.IsBaseOf(new Uri(http.BaseAddress, next))
            ? next
            : throw new AnnuaireException(AnnuaireTrouble.Unreadable, $"Page suivante hors de l'Annuaire : {next}");
    }

    private async Task<JsonElement> GetAsync(string uri, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(uri, cancellation);
            ThrowUnlessOk(response.StatusCode);
            await using var content = await response.Content.ReadAsStreamAsync(cancellation);
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellation);
            return document.RootElement.Clone();
        }
        catch (HttpRequestException error)
        {
            throw new AnnuaireException(AnnuaireTrouble.Unreachable, error.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new AnnuaireException(AnnuaireTrouble.Timeout, $"Aucune réponse en {http.Timeout.TotalSeconds:0} secondes.");
        }
        catch (JsonException error)
        {
            throw new AnnuaireException(AnnuaireTrouble.Unreadable, error.Message);
        }
    }

    private static void ThrowUnlessOk(HttpStatusCode status)
    {
        var trouble = status switch
        {
            HttpStatusCode.OK => (AnnuaireTrouble?)null,
            HttpStatusCode.TooManyRequests => AnnuaireTrouble.TooManyRequests,
            HttpStatusCode.GatewayTimeout => AnnuaireTrouble.Timeout,
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable => AnnuaireTrouble.Unavailable,
            _ => AnnuaireTrouble.Refused,
        };
        if (trouble is { } why)
            throw new AnnuaireException(why, $"Réponse HTTP {(int)status}.");
    }
}
