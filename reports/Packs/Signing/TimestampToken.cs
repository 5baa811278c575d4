using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Reports.Packs.Signing;

/// <summary>A token of a time-stamping authority that was verified against what it dates (RFC 3161).</summary>
/// <param name="At">Instant that it attests.</param>
/// <param name="Authority">Certificate of the authority.</param>
/// <param name="Others">Certificates that came with it.</param>
internal sealed record TimestampToken(DateTimeOffset At, X509Certificate2 Authority, X509Certificate2Collection Others)
{
    /// <summary>Verifies a token; whether its authority is trusted is another question.</summary>
    /// <exception cref="InvalidDataException">It does not hold; the message is French.</exception>
    public static TimestampToken Verify(byte[] token, byte[] dated)
    {
        if (!Rfc3161TimestampToken.TryDecode(token, out var read, out var length) || length != token.Length)
            throw new InvalidDataException("le jeton d'horodatage ne se lit pas");
        var certificates = read.AsSignedCms().Certificates;
        return read.VerifySignatureForHash(SHA256.HashData(dated), HashAlgorithmName.SHA256, out var authority, certificates)
            ? new TimestampToken(read.TokenInfo.Timestamp, authority, certificates)
            : throw new InvalidDataException("le jeton d'horodatage ne date pas cette signature");
    }
}
