using Conformance.Fakes.Pki;

namespace Conformance.Fakes.Hosting;

/// <summary>How a service listens over HTTPS, on loopback only.</summary>
public sealed record HttpServiceSettings
{
    /// <summary>Port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>Certificate that the service presents.</summary>
    public required TestCertificate Certificate { get; init; }

    /// <summary>Largest body taken, in bytes; a larger one is refused by 413.</summary>
    public long LargestBody { get; init; } = 16 * 1024 * 1024;

    /// <summary>What is asked of clients in TLS.</summary>
    public ClientCertificates ClientCertificates { get; init; } = ClientCertificates.None;
}

/// <summary>What a service asks of its clients in TLS. Whether a certificate is trusted is for the handler to say, and to note.</summary>
public enum ClientCertificates
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A certificate, from those that have one.</summary>
    Optional,

    /// <summary>A certificate: without one, TLS is refused.</summary>
    Required,
}
