using Conformance.Fakes.Pki;

namespace Conformance.Fakes.Hosting;

/// <summary>How a service listens over HTTPS, on loopback only.</summary>
public sealed record HttpServiceSettings
{
    /// <summary>Listens with the certificates of a PKI.</summary>
    /// <param name="pki">The PKI.</param>
    /// <param name="port">Port; 0 picks a free one.</param>
    public static HttpServiceSettings Of(TestPki pki, int port = 0) => new()
    {
        Port = port,
        Certificate = pki.Server,
        SpoiledCertificates = new Dictionary<ServiceFault, TestCertificate>
        {
            [ServiceFault.UntrustedCertificate] = pki.UntrustedServer,
            [ServiceFault.ExpiredCertificate] = pki.ExpiredServer,
        },
    };

    /// <summary>Port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>Certificate that the service presents.</summary>
    public required TestCertificate Certificate { get; init; }

    /// <summary>Certificates that it presents instead, by the fault that wants them; without one the fault cannot be armed.</summary>
    public IReadOnlyDictionary<ServiceFault, TestCertificate> SpoiledCertificates { get; init; } = new Dictionary<ServiceFault, TestCertificate>();

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
