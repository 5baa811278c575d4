using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.EndToEnd.Tests;

/// <summary>The files of somebody who signs.</summary>
/// <param name="Certificate">Certificate of their own, PEM.</param>
/// <param name="Key">Its key, PEM.</param>
internal sealed record Signatory(string Certificate, string Key)
{
    /// <summary>Makes them in a folder of runs, once.</summary>
    public static Signatory In(string folder, string name = "Signataire")
    {
        var files = new Signatory(Path.Combine(folder, $"{name}.pem"), Path.Combine(folder, $"{name}.key"));
        if (File.Exists(files.Certificate))
            return files;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var from = TimeProvider.System.GetUtcNow().AddDays(-1);
        using var certificate = new CertificateRequest($"CN={name} d'essai", key, HashAlgorithmName.SHA256).CreateSelfSigned(from, from.AddYears(1));
        File.WriteAllText(files.Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(files.Key, key.ExportPkcs8PrivateKeyPem());
        return files;
    }
}
