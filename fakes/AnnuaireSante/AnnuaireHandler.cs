using System.Text;
using Conformance.Fakes.AnnuaireSante.Answers;
using Conformance.Fakes.AnnuaireSante.Resources;
using Conformance.Fakes.AnnuaireSante.Search;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>The Annuaire Santé, FHIR API v2: read and search, on public data alone.</summary>
public sealed class AnnuaireHandler : IServiceHandler
{
    private readonly string _apiKey;
    private readonly CallRate _rate;
    private readonly Searches _searches;
    private readonly byte[] _capabilities;

    /// <summary>An Annuaire that holds the fictional directory that ships with the harness.</summary>
    /// <param name="apiKey">Key that the clients must present.</param>
    /// <param name="unknown">What is done with a parameter that the Annuaire does not have.</param>
    /// <param name="clock">Clock of the last changes and of the rate of the calls.</param>
    public AnnuaireHandler(string apiKey, UnknownParameters unknown, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        _apiKey = apiKey;
        _rate = new CallRate(clock);
        _searches = new Searches(new Holdings(new Published(Repertoire.Shipped, now.AddDays(-1)).Resources()), unknown);
        _capabilities = Encoding.UTF8.GetBytes(Capabilities.Json(now));
    }

    /// <summary>What the Annuaire holds, as the checks read it.</summary>
    public static AnnuaireServed Held { get; } = new(Correspondents.In(Repertoire.Shipped));

    /// <inheritdoc/>
    public string Service => "annuaire";

    /// <inheritdoc/>
    public ServiceAnswer Answer(ServiceRequest request)
    {
        var call = Call.Of(request);
        var answer = Answer(call);
        return answer with { Notes = [.. answer.Notes, .. _rate.Note()] };
    }

    /// <inheritdoc/>
    public string OperationOf(ServiceRequest request) => Replies.Operation(Call.Of(request));

    /// <inheritdoc/>
    public ServiceAnswer? AnswerOf(ServiceFault fault, ServiceRequest request) => Call.Of(request) switch
    {
        var call when fault == ServiceFault.TooManyRequests => Faults.TooManyRequests(call),
        var call when fault == ServiceFault.Unavailable => Faults.Unavailable(call),
        _ => null,
    };

    private ServiceAnswer Answer(Call call)
    {
        if (call.Path is null)
            return Replies.NoContext();
        if (call.Request.Header("ESANTE-API-KEY") != _apiKey)
            return Replies.Unauthorized(call);

        return call switch
        {
            { Method: "GET", Path: ["metadata"] } => Replies.Found("metadata", _capabilities),
            { Method: "GET", Path: ["_page"] } => _searches.Page(call),
            { Method: "GET", Path: [var type] } when Holds(type) => _searches.Search(call, type),
            { Method: "POST", Path: [var type, "_search"] } when Holds(type) => _searches.Search(call, type),
            { Method: "GET", Path: [var type, var id] } when Holds(type) => _searches.Read(type, id),
            { Method: "GET" or "POST" } => Replies.UnknownResource(call),
            _ => Replies.Forbidden(call),
        };
    }

    private static bool Holds(string type) => KnownParameters.Resources.Contains(type);
}
