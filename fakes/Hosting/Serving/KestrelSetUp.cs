using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conformance.Fakes.Hosting;

/// <summary>What Kestrel takes from a client at most, and which certificate it presents. WireMock lifts every limit; these are put back.</summary>
internal static class KestrelSetUp
{
    private const int Connections = 1000;
    private const int RequestBuffer = 1024 * 1024;
    private const int ResponseBuffer = 64 * 1024;

    /// <summary>Slowest body, in bytes a second, after <see cref="Patience"/>: a client that stalls is refused by 408.</summary>
    private const double SlowestBody = 240;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Apply(IServiceCollection services, ServerIdentity identity, OpenConnections connections)
    {
        services.AddLogging(logging => logging.ClearProviders());
        services.Configure<KestrelServerOptions>(options =>
        {
            options.ConfigureHttpsDefaults(https => https.ServerCertificateSelector = (_, _) => identity.Present());
            options.ConfigureEndpointDefaults(endpoint => endpoint.Use(connections.Follow));
        });
        services.PostConfigure<KestrelServerOptions>(options => Bound(options.Limits));
    }

    /// <summary>The size of a body is bounded by <see cref="BodyReader"/>, which can say so.</summary>
    private static void Bound(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxRequestBodySize = null;
        limits.MaxRequestBufferSize = RequestBuffer;
        limits.MaxResponseBufferSize = ResponseBuffer;
        limits.MinRequestBodyDataRate = new MinDataRate(SlowestBody, Patience);
    }
}
