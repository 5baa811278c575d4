using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Hosting;

/// <summary>What a national service received over HTTP.</summary>
/// <param name="Method">Method, upper case.</param>
/// <param name="Url">Absolute URL asked for.</param>
/// <param name="Headers">Headers as received; names compare without case.</param>
/// <param name="Body">Bytes of the body, as received.</param>
/// <param name="ClientCertificate">Certificate that the client presented in TLS, or null.</param>
public sealed record ServiceRequest(
    string Method, Uri Url, IReadOnlyDictionary<string, string> Headers, MessageContent Body, X509Certificate2? ClientCertificate)
{
    /// <summary>Value of a header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
