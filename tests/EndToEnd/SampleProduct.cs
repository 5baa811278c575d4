using System.Net;
using System.Net.Sockets;

namespace Conformance.EndToEnd.Tests;

/// <summary>Lanterne by the file that ships with it, already built, on a port of its own.</summary>
internal static class SampleProduct
{
    public static string EditorFile { get; } = Path.Combine(CommandLine.Root, "samples", "Lanterne", "lanterne.yaml");

    /// <summary>Tells the file where Lanterne answers and how it is started.</summary>
    public static CommandLine WithLanterne(this CommandLine conformance) => conformance
        .With("LANTERNE_URL", $"http://127.0.0.1:{FreePort()}")
        .With("LANTERNE_COMMANDE", $"dotnet {typeof(Lanterne.LanterneHost).Assembly.Location}");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
