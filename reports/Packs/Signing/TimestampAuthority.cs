using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Conformance.Reports.Packs.Signing;

/// <summary>Asks a time-stamping authority, at an address that the user gives, to date a signature (RFC 3161).</summary>
/// <param name="http">Client that posts the request.</param>
/// <param name="address">Address of the authority.</param>
public sealed class TimestampAuthority(HttpClient http, Uri address)
{
    private const int LargestAnswer = 256 * 1024;
    private const int NonceLength = 12;

    /// <summary>A token for the SHA-256 of some bytes; the bytes themselves are not sent.</summary>
    /// <exception cref="InvalidDataException">The authority refused, or answered something else; the message is French.</exception>
    /// <exception cref="HttpRequestException">It does not answer.</exception>
    public async Task<byte[]> DateAsync(byte[] content, CancellationToken cancellation)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(
            SHA256.HashData(content), HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(NonceLength), requestSignerCertificates: true);
        using var body = new ByteArrayContent(request.Encode());
        body.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var response = await http.PostAsync(address, body, cancellation);
        response.EnsureSuccessStatusCode();
        using var answer = await response.Content.ReadAsStreamAsync(cancellation);
        return Token(request, Bounded.ReadAll(answer, LargestAnswer, "la réponse de l'autorité d'horodatage"));
    }

    private byte[] Token(Rfc3161TimestampRequest request, byte[] answer)
    {
        try
        {
            return request.ProcessResponse(answer, out _).AsSignedCms().Encode();
        }
        catch (CryptographicException problem)
        {
            throw new InvalidDataException($"{address} n'a pas donné de jeton d'horodatage : {problem.Message}");
        }
    }
}
