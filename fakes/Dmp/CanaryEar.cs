using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Knows the messages of the harness itself by their certificate, which nobody else has.</summary>
/// <param name="canary">Certificate of the harness; null for none.</param>
internal sealed class CanaryEar(X509Certificate2? canary)
{
    /// <summary>Header by which the harness says that a message is its own, and of which scenario.</summary>
    public const string Header = "X-Conformance-Canary";

    private readonly string? _hash = canary?.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Answer to a message of the harness; null for any other.</summary>
    public ServiceAnswer? Hear(ServiceRequest request) =>
        request.Header(Header) is { } scenario && _hash is not null && request.ClientCertificate?.GetCertHashString(HashAlgorithmName.SHA256) == _hash
            ? new ServiceAnswer { Status = 204, Operation = "canary", Canary = true, Facts = new Dictionary<string, string> { [DmpFacts.Scenario] = Uri.UnescapeDataString(scenario) } }
            : null;
}
