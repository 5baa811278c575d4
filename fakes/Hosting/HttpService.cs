using System.Diagnostics;
using Conformance.Reports.Journal;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace Conformance.Fakes.Hosting;

/// <summary>A national service over HTTPS, hosted by WireMock on loopback. Each exchange is journaled before its answer leaves.</summary>
/// <remarks>Requests are answered ahead of WireMock, as Kestrel hands them over, unless there is a stub that may want them.</remarks>
public sealed class HttpService : IAsyncDisposable
{
    private const int KeptInMemory = 1;

    private readonly IServiceHandler _handler;
    private readonly FaultDesk _faults;
    private readonly ServerIdentity _identity;
    private readonly OpenConnections _connections = new();
    private readonly UnreadableRequests _unreadable;
    private WireMockServer? _server;

    private HttpService(HttpServiceSettings settings, IServiceHandler handler, IJournal journal)
    {
        _handler = handler;
        _faults = new FaultDesk(handler.Service, journal);
        _identity = new ServerIdentity(settings, _faults);
        _unreadable = new UnreadableRequests(handler.Service, journal);
    }

    /// <summary>Where the service answers.</summary>
    public Uri Address => new($"https://127.0.0.1:{Stubs.Port}/");

    /// <summary>The WireMock server, for stubs of one's own: one of priority below 100 comes before the service. Evidence never rests on it.</summary>
    public WireMockServer Stubs => _server!;

    /// <summary>Faults that the service can be told to have, besides any status from 400 to 599.</summary>
    public IReadOnlyList<ServiceFault> Faults => [.. ServiceFault.OfHttp.Where(_identity.CanDeliver), .. _handler.Faults];

    /// <summary>Starts a service.</summary>
    /// <param name="settings">How it listens.</param>
    /// <param name="handler">What it answers.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="clock">Clock that bounds a withheld answer.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static HttpService Start(HttpServiceSettings settings, IServiceHandler handler, IJournal journal, TimeProvider clock)
    {
        FreePort.Require(settings.Port, handler.Service);
        var service = new HttpService(settings, handler, journal);
        var recorder = new ExchangeRecorder(handler, journal);
        var answering = new Answering(
            handler, recorder, new AnswerSender(handler.Service, journal, clock), service._faults, new Misbehaviour(handler, recorder, clock), Turns.ForOneService());
        service.Listen(settings, new FrontDoor(new RequestReader(handler, new BodyReader(journal)), answering, service.HasStubs));
        return service;
    }

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault: one of <see cref="Faults"/>.</param>
    /// <param name="about">Texts that the requests that meet it hold, all of them; none for every request. A fault of TLS comes before any text.</param>
    /// <exception cref="UnknownFaultException">The service cannot have it; the nearest that it can is named.</exception>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, params string[] about)
    {
        var armed = _faults.Arm(ServiceFault.Named(fault.Name, Faults), about);
        if (fault.IsInTls)
            _connections.Close();
        return armed;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _faults.Lift();
        await Task.Run(Stubs.Dispose);
        _identity.Dispose();
    }

    private static ClientCertificateMode ModeOf(ClientCertificates asked) => asked switch
    {
        ClientCertificates.Required => ClientCertificateMode.RequireCertificate,
        ClientCertificates.Optional => ClientCertificateMode.AllowCertificate,
        _ => ClientCertificateMode.NoCertificate,
    };

    private bool HasStubs() => _server?.Mappings.Skip(1).Any() is true;

    private void Listen(HttpServiceSettings settings, FrontDoor door)
    {
        try
        {
            _server = WireMockServer.Start(SettingsOf(settings, door));
            _server.Given(Request.Create().WithPath(new WildcardMatcher("*")))
                .AtPriority(100)
                .RespondWith(WireMock.ResponseBuilders.Response.Create().WithCallback(_ => StubAnswer.Declined));
        }
        catch (Exception problem) when (settings.Port > 0)
        {
            throw new PortTakenException(_handler.Service, settings.Port, problem);
        }
    }

    private void Install(IApplicationBuilder app, FrontDoor door)
    {
        app.ApplicationServices.GetRequiredService<DiagnosticListener>().Subscribe(_unreadable, (name, _, _) => name == UnreadableRequests.Event);
        app.Use(next => context => door.AnswerAsync(context, next));
    }

    private WireMockServerSettings SettingsOf(HttpServiceSettings settings, FrontDoor door) => new()
    {
        Urls = [$"https://127.0.0.1:{settings.Port}"],
        CertificateSettings = new WireMockCertificateSettings { X509Certificate = _identity.Own },
        ClientCertificateMode = ModeOf(settings.ClientCertificates),
        AcceptAnyClientCertificate = true,
        DisableRequestBodyDecompressing = true,
        DisableJsonBodyParsing = true,
        MaxRequestLogCount = KeptInMemory,
        AdditionalServiceRegistration = services => KestrelSetUp.Apply((IServiceCollection)services, _identity, _connections),
        PreWireMockMiddlewareInit = app => Install((IApplicationBuilder)app, door),
    };
}
