using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>An Annuaire Santé on loopback, over HTTPS. What it holds is journaled when it starts.</summary>
public sealed class AnnuaireService : IAsyncDisposable
{
    private readonly HttpService _http;

    private AnnuaireService(HttpService http, string apiKey)
    {
        _http = http;
        ApiKey = apiKey;
    }

    /// <summary>Base of the FHIR API: <c>https://127.0.0.1:8444/fhir/v2</c>.</summary>
    public Uri Url => new(_http.Address, "fhir/v2");

    /// <summary>Key that clients present in <c>ESANTE-API-KEY</c>.</summary>
    public string ApiKey { get; }

    /// <summary>Starts an Annuaire.</summary>
    /// <param name="settings">How it listens and what it refuses.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="pki">Test PKI that gives its certificate.</param>
    /// <param name="clock">Clock of the last changes, and of the rate of the calls.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static AnnuaireService Start(AnnuaireSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var apiKey = settings.ApiKey ?? Identifiers.Draw().ToString();
        var handler = new AnnuaireHandler(apiKey, settings.UnknownParameters, clock);
        var http = HttpService.Start(HttpServiceSettings.Of(pki, settings.Port), handler, journal, clock);
        journal.Record(AnnuaireHandler.Held);
        return new AnnuaireService(http, apiKey);
    }

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="about">Text of the requests that meet it; empty for every request.</param>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, string about = "") => _http.Arm(fault, about);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _http.DisposeAsync();
}
