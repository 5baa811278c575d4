using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Dmp;

/// <summary>Trusts the servers that the national authority certified, and no other.</summary>
/// <param name="authorities">Root and intermediate certificates.</param>
internal sealed class TrustedServers(X509Certificate2Collection authorities)
{
    /// <summary>Whether a server may be talked to.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? _, SslPolicyErrors errors)
    {
        if (certificate is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) || errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return false;

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(new X509Certificate2(certificate));
    }
}
