using System.Net;
using System.Net.Sockets;

namespace Conformance.Fakes.Hosting;

/// <summary>Tells at once that a port is taken: WireMock would be silent about it until it gives up starting, ten seconds later.</summary>
internal static class FreePort
{
    /// <summary>Makes sure that a service will be able to listen.</summary>
    /// <exception cref="PortTakenException">The port is not free, or not for this user.</exception>
    public static void Require(int port, string service)
    {
        if (port == 0)
            return;
        Try(IPAddress.Loopback, port, service);
        if (Socket.OSSupportsIPv6)
            Try(IPAddress.IPv6Loopback, port, service);
    }

    private static void Try(IPAddress address, int port, string service)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw new PortTakenException(service, port, problem);
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressNotAvailable)
        {
            return;
        }
    }
}
