using System.Diagnostics;
using System.Net;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Packs;

/// <summary>Answers time-stamping requests by <c>openssl ts</c>.</summary>
internal sealed class OpensslAuthority : HttpMessageHandler
{
    private const string Settings = """
        [tsa]
        default_tsa = essai
        [essai]
        serial = numero
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        ess_cert_id_alg = sha256
        """;

    private readonly TempFolder _temp = new();

    public OpensslAuthority()
    {
        using var certificate = Certificates.TimeStamping();
        using var key = System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions.GetECDsaPrivateKey(certificate)!;
        File.WriteAllText(_temp["tsa.cnf"], Settings);
        File.WriteAllText(_temp["tsa.pem"], certificate.ExportCertificatePem());
        File.WriteAllText(_temp["tsa.key"], key.ExportPkcs8PrivateKeyPem());
    }

    public static bool IsHere => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "openssl")));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(_temp["demande"], await request.Content!.ReadAsByteArrayAsync(cancellationToken), cancellationToken);
        string[] arguments = ["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "demande", "-signer", "tsa.pem", "-inkey", "tsa.key", "-out", "reponse"];
        using var openssl = Process.Start(new ProcessStartInfo("openssl", arguments) { WorkingDirectory = _temp.Path, RedirectStandardError = true })!;
        var said = await openssl.StandardError.ReadToEndAsync(cancellationToken);
        await openssl.WaitForExitAsync(cancellationToken);
        return openssl.ExitCode == 0
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(await File.ReadAllBytesAsync(_temp["reponse"], cancellationToken)) }
            : throw new InvalidOperationException(said);
    }

    protected override void Dispose(bool disposing)
    {
        _temp.Dispose();
        base.Dispose(disposing);
    }
}
