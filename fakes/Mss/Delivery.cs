using Conformance.Fakes.Mss.Smtp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Mss;

/// <summary>Who speaks in a session: what TLS and SASL said of it.</summary>
/// <param name="Tls">Version of TLS, or empty.</param>
/// <param name="Identity">Who authenticated, or null.</param>
/// <param name="ClientCertificate">Subject of the certificate presented, or null.</param>
internal sealed record Speaker(string Tls, Identity? Identity, string? ClientCertificate)
{
    public Dictionary<string, string> Facts => new()
    {
        [MssFacts.Tls] = Tls,
        [MssFacts.Auth] = Identity?.Mechanism ?? "",
        [MssFacts.User] = Identity?.User ?? "",
    };
}

/// <summary>A message handed over: its envelope, its bytes, who gave it, and what the session broke until then.</summary>
internal sealed record Delivery(Speaker Speaker, Envelope Envelope, byte[] Content, IReadOnlyList<RuleNote> Notes);
