using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lanterne.Annuaire;

/// <summary>Reads bundles of the FHIR API, page after page.</summary>
/// <param name="http">Client with the base address, the key and the time allowed.</param>
internal sealed class FhirApi(HttpClient http) : IDisposable
{
    private const int MostPages = 15;

    /// <summary>Every resource of every page of a search.</summary>
    /// <exception cref="AnnuaireException">No usable answer.</exception>
    public async Task<IReadOnlyList<JsonNode>> SearchAsync(string resource, string query, CancellationToken cancellation)
    {
        var found = new List<JsonNode>();
        var page = new Uri(http.BaseAddress!, $"{resource}?{query}");
        for (var number = 0; number < MostPages; number++)
        {
            var bundle = await GetAsync(page, cancellation);
            found.AddRange(bundle["entry"].Items().Select(entry => entry["resource"]).OfType<JsonNode>());
            if (bundle["link"].Items().FirstOrDefault(link => (string?)link["relation"] == "next")?["url"] is not { } next)
                return found;
            page = Here(new Uri(http.BaseAddress!, (string)next!));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>The key goes with each call, so a page is followed nowhere else than at the Annuaire.</summary>
    private Uri Here(Uri page) => http.BaseAddress!.IsBaseOf(page) ? page : throw new AnnuaireException("L'Annuaire Santé renvoie ailleurs : la recherche s'arrête.");

    private async Task<JsonNode> GetAsync(Uri page, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(page, cancellation);
            return response.IsSuccessStatusCode
                ? JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation)) ?? throw new AnnuaireException("L'Annuaire Santé a répondu par du vide.")
                : throw new AnnuaireException(Words(response.StatusCode));
        }
        catch (HttpRequestException error)
        {
            throw new AnnuaireException("L'Annuaire Santé est injoignable.", error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new AnnuaireException(Words(HttpStatusCode.GatewayTimeout), error);
        }
        catch (JsonException error)
        {
            throw new AnnuaireException("L'Annuaire Santé a répondu de façon illisible.", error);
        }
    }

    private static string Words(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => "L'Annuaire Santé reçoit trop de demandes : attendez un instant.",
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway => "L'Annuaire Santé est fermé pour le moment.",
        HttpStatusCode.GatewayTimeout => "L'Annuaire Santé n'a pas répondu à temps.",
        _ => $"L'Annuaire Santé refuse la recherche ({(int)status}).",
    };
}

/// <summary>Query strings.</summary>
internal static class Query
{
    /// <summary>The parameters that have a value, in order.</summary>
    public static string Of(params (string Name, string? Value)[] parameters) => string.Join('&', parameters
        .Where(parameter => parameter.Value is not null)
        .Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value!)}"));

    /// <summary>Items of an array that may be missing.</summary>
    public static IEnumerable<JsonNode> Items(this JsonNode? array) => (array as JsonArray)?.OfType<JsonNode>() ?? [];
}
