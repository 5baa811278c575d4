using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Conformance.Fakes.Hosting;

/// <summary>What Kestrel takes from a client at most. WireMock lifts every limit; these are put back.</summary>
internal static class KestrelLimits
{
    private const int Connections = 1000;
    private const int RequestBuffer = 1024 * 1024;
    private const int ResponseBuffer = 64 * 1024;

    /// <summary>Slowest body, in bytes a second, after <see cref="Patience"/>: a client that stalls is refused by 408.</summary>
    private const double SlowestBody = 240;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Sets them. The size of a body is bounded by <see cref="RequestReader"/>, which can say so.</summary>
    public static void Set(IServiceCollection services) => services.PostConfigure<KestrelServerOptions>(options =>
    {
        options.Limits.MaxConcurrentConnections = Connections;
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MaxRequestBufferSize = RequestBuffer;
        options.Limits.MaxResponseBufferSize = ResponseBuffer;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBody, Patience);
    });
}
