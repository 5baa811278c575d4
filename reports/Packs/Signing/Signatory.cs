using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Reports.Packs.Signing;

/// <summary>Somebody who can sign: a certificate with its private key, and those above it.</summary>
public sealed class Signatory : IDisposable
{
    private readonly X509Certificate2Collection _above;

    /// <summary>Takes a certificate and its key.</summary>
    /// <param name="certificate">Certificate with its private key, RSA of 2048 bits or more, or ECDSA.</param>
    /// <param name="above">Certificates between it and its root, to be put into the signature.</param>
    /// <exception cref="InvalidDataException">It cannot sign; the message is French.</exception>
    public Signatory(X509Certificate2 certificate, X509Certificate2Collection above)
    {
        if (!certificate.HasPrivateKey)
            throw new InvalidDataException("le certificat est donné sans sa clé privée");
        if (KeyStrength.Objection(certificate) is { } objection)
            throw new InvalidDataException(objection);
        (Certificate, _above) = (certificate, above);
    }

    /// <summary>The certificate.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>Reads a certificate, with those above it where the file holds them, and its key.</summary>
    /// <exception cref="CryptographicException">A file is not what is expected.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It cannot sign.</exception>
    public static Signatory FromPem(string certificatePath, string keyPath)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(certificatePath);
        return new Signatory(X509Certificate2.CreateFromPemFile(certificatePath, keyPath), [.. all.Skip(1)]);
    }

    /// <summary>Reads a PKCS #12.</summary>
    /// <exception cref="CryptographicException">The password is wrong, or the file is no PKCS #12.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It cannot sign.</exception>
    public static Signatory FromPkcs12(string path, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password, X509KeyStorageFlags.EphemeralKeySet);
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? throw new InvalidDataException("le PKCS #12 ne contient pas de clé privée");
        return new Signatory(own, [.. all.Where(certificate => certificate != own)]);
    }

    /// <summary>CMS signature of a content, detached, with the time of the clock (RFC 5652).</summary>
    public byte[] SignCms(byte[] content, DateTimeOffset now)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Certificate)
        {
            DigestAlgorithm = new Oid(CmsSignature.Sha256), IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new Pkcs9SigningTime(now.UtcDateTime));
        signer.Certificates.AddRange(_above);
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    /// <summary>Signature of the certificate's key alone, SHA-256, as <c>openssl dgst -sha256 -verify</c> checks it.</summary>
    public byte[] Sign(byte[] content)
    {
        using var rsa = Certificate.GetRSAPrivateKey();
        if (rsa is not null)
            return rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var ecdsa = Certificate.GetECDsaPrivateKey()!;
        return ecdsa.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <inheritdoc/>
    public void Dispose() => Certificate.Dispose();
}
