using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Packs.Signing;

/// <summary>A DSSE envelope (Dead Simple Signing Envelope, version 1) around an in-toto statement.</summary>
/// <param name="PayloadType">Always <see cref="InToto"/>.</param>
/// <param name="Payload">The statement, in base 64.</param>
/// <param name="Signatures">Signatures of the pre-authentication encoding.</param>
public sealed record DsseEnvelope(string PayloadType, string Payload, IReadOnlyList<DsseSignature> Signatures)
{
    /// <summary>Media type of an in-toto statement.</summary>
    public const string InToto = "application/vnd.in-toto+json";

    private static readonly JsonSerializerOptions Json = new(JournalFormat.Json) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Puts a statement into an envelope.</summary>
    public static DsseEnvelope Around(byte[] statement, Signatory signatory) =>
        new(InToto, Convert.ToBase64String(statement), [new DsseSignature(KeyId(signatory.Certificate), Convert.ToBase64String(signatory.Sign(Encode(statement))))]);

    /// <summary>The envelope as a file.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>Why a file is not the envelope of a statement that a certificate signed, in French; null when it is.</summary>
    public static string? Objection(byte[] file, byte[] statement, X509Certificate2 certificate)
    {
        try
        {
            return JsonSerializer.Deserialize<DsseEnvelope>(file, Json) switch
            {
                { PayloadType: InToto, Payload: { } payload, Signatures: [{ Sig: { } signature }] } when Convert.FromBase64String(payload).AsSpan().SequenceEqual(statement) =>
                    IsSigned(Encode(statement), Convert.FromBase64String(signature), certificate) ? null : "sa signature DSSE n'est pas celle de la clé du certificat",
                { Payload: not null } => "elle n'enveloppe pas la déclaration qui est à côté d'elle",
                _ => "ce n'est pas une enveloppe DSSE à une signature",
            };
        }
        catch (Exception problem) when (problem is JsonException or FormatException or CryptographicException)
        {
            return $"elle ne se lit pas : {problem.Message}";
        }
    }

    /// <summary>Pre-authentication encoding: what is signed, so that a signature holds for one type only.</summary>
    private static byte[] Encode(byte[] payload) =>
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {InToto.Length} {InToto} {payload.Length} ")), .. payload];

    private static string KeyId(X509Certificate2 certificate) => Convert.ToHexStringLower(SHA256.HashData(certificate.PublicKey.ExportSubjectPublicKeyInfo()));

    private static bool IsSigned(byte[] content, byte[] signature, X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
            return rsa.VerifyData(content, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var ecdsa = certificate.GetECDsaPublicKey();
        return ecdsa is not null && ecdsa.VerifyData(content, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}

/// <summary>A signature of an envelope.</summary>
/// <param name="Keyid">SHA-256 of the public key, lower-case hexadecimal.</param>
/// <param name="Sig">The signature, in base 64.</param>
public sealed record DsseSignature(string Keyid, string Sig);
