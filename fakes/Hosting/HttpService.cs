using Conformance.Reports.Journal;
using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;

namespace Conformance.Fakes.Hosting;

/// <summary>A national service over HTTPS, hosted by WireMock on loopback. Each exchange is journaled before its answer leaves.</summary>
public sealed class HttpService : IAsyncDisposable
{
    private const int KeptInMemory = 1;

    private readonly FaultDesk _faults;

    private HttpService(WireMockServer server, FaultDesk faults)
    {
        Stubs = server;
        _faults = faults;
    }

    /// <summary>Where the service answers.</summary>
    public Uri Address => new($"https://127.0.0.1:{Stubs.Port}/");

    /// <summary>The WireMock server, for stubs of one's own: one of priority below 100 comes before the service. Evidence never rests on it.</summary>
    public WireMockServer Stubs { get; }

    /// <summary>Starts a service.</summary>
    /// <param name="settings">How it listens.</param>
    /// <param name="handler">What it answers.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="clock">Clock that bounds a withheld answer.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static HttpService Start(HttpServiceSettings settings, IServiceHandler handler, IJournal journal, TimeProvider clock)
    {
        FreePort.Require(settings.Port, handler.Service);
        var faults = new FaultDesk(handler.Service, journal);
        var server = Listen(settings, handler.Service);
        var answering = new Answering(handler, new ExchangeRecorder(handler, journal), faults, clock);
        server.Given(Request.Create().WithPath(new WildcardMatcher("*")))
            .AtPriority(100)
            .RespondWith(WireMock.ResponseBuilders.Response.Create().WithCallback(message => answering.AnswerAsync(message)));
        return new HttpService(server, faults);
    }

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="about">Texts that the requests that meet it hold; none for every request.</param>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, params string[] about) => _faults.Arm(fault, about);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _faults.Lift();
        await Task.Run(Stubs.Dispose);
    }

    private static ClientCertificateMode ModeOf(ClientCertificates asked) => asked switch
    {
        ClientCertificates.Required => ClientCertificateMode.RequireCertificate,
        ClientCertificates.Optional => ClientCertificateMode.AllowCertificate,
        _ => ClientCertificateMode.NoCertificate,
    };

    private static WireMockServer Listen(HttpServiceSettings settings, string service)
    {
        try
        {
            return WireMockServer.Start(new WireMockServerSettings
            {
                Urls = [$"https://127.0.0.1:{settings.Port}"],
                CertificateSettings = new WireMockCertificateSettings { X509Certificate = settings.Certificate.Load() },
                ClientCertificateMode = ModeOf(settings.ClientCertificates),
                AcceptAnyClientCertificate = true,
                DisableRequestBodyDecompressing = true,
                DisableJsonBodyParsing = true,
                MaxRequestLogCount = KeptInMemory,
            });
        }
        catch (Exception problem) when (settings.Port > 0)
        {
            throw new PortTakenException(service, settings.Port, problem);
        }
    }
}
