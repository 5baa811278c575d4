using System.Text;
using System.Text.Json.Nodes;
using Conformance.Fakes.AnnuaireSante;
using Conformance.Fakes.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>The Annuaire without a socket, called as a client would.</summary>
internal sealed class Annuaire(UnknownParameters unknown = UnknownParameters.Refused)
{
    public const string Root = "https://127.0.0.1:8444/fhir/v2";
    public const string Key = "cle-d-essai";

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    private AnnuaireHandler Handler => field ??= new AnnuaireHandler(Key, unknown, Clock);

    public ServiceAnswer Get(string pathAndQuery, params (string Name, string Value)[] headers) => Send("GET", pathAndQuery, "", headers);

    public ServiceAnswer Send(string method, string pathAndQuery, string body, params (string Name, string Value)[] headers)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["ESANTE-API-KEY"] = Key };
        foreach (var (name, value) in headers)
            all[name] = value;
        var url = new Uri(pathAndQuery.StartsWith("https:", StringComparison.Ordinal) ? pathAndQuery : $"{Root}/{pathAndQuery}");
        return Handler.Answer(new ServiceRequest(method, url, all, Encoding.UTF8.GetBytes(body), null));
    }

    public JsonObject Bundle(string query) => Json(Get(query));

    /// <summary>Resources of all the pages of a search.</summary>
    public IReadOnlyList<JsonObject> All(string query)
    {
        List<JsonObject> found = [];
        for (var next = query; next is not null;)
        {
            var page = Bundle(next);
            found.AddRange(Entries(page));
            next = Link(page, "next");
        }

        return found;
    }

    public int Total(string query) => (int)Bundle(query)["total"]!;

    public static JsonObject Json(ServiceAnswer answer) => JsonNode.Parse(answer.Body.ToArray())!.AsObject();

    public static IReadOnlyList<JsonObject> Entries(JsonObject bundle) => [.. (bundle["entry"]?.AsArray() ?? []).Select(entry => entry!["resource"]!.AsObject())];

    public static string? Link(JsonObject bundle, string relation) =>
        (string?)bundle["link"]!.AsArray().SingleOrDefault(link => (string?)link!["relation"] == relation)?["url"];

    /// <summary>MSSanté addresses of a resource, told by their extension.</summary>
    public static IEnumerable<string> Mailboxes(JsonObject resource) => (resource["telecom"]?.AsArray() ?? [])
        .Where(telecom => telecom!["extension"]?.AsArray().Any(extension => ((string?)extension!["url"])!.EndsWith("as-ext-mailbox-mss-metadata", StringComparison.Ordinal)) ?? false)
        .Select(telecom => (string)telecom!["value"]!);
}
