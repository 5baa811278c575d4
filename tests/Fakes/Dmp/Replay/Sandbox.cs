using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>The DMP of <c>fakes --lenient</c> over its socket, in mutual TLS: one for all replays, which their patients keep apart.</summary>
[SetUpFixture]
public sealed class Sandbox
{
    private static ScratchJournal scratch = null!;
    private static DmpService dmp = null!;
    private static HttpClient client = null!;

    [OneTimeSetUp]
    public void Start()
    {
        scratch = new ScratchJournal();
        dmp = DmpService.Start(new DmpSettings { Strictness = Strictness.Sandbox }, scratch.Journal, Certificates.Pki, TimeProvider.System);
        client = new HttpClient(Tls(), disposeHandler: true);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        client.Dispose();
        await dmp.DisposeAsync();
        scratch.Dispose();
    }

    /// <summary>Posts a message to a service of the DMP.</summary>
    internal static async Task<Received> PostAsync(Parcel parcel)
    {
        using var content = new ByteArrayContent(parcel.Body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(parcel.ContentType);
        using var response = await client.PostAsync(new Uri($"{dmp.Url}/{parcel.Path}"), content);
        return new Received((int)response.StatusCode, response.Content.Headers.ContentType!.ToString(), await response.Content.ReadAsByteArrayAsync());
    }

    private static SocketsHttpHandler Tls()
    {
        var handler = new SocketsHttpHandler { UseProxy = false };
        handler.SslOptions.ClientCertificates = [Certificates.Pki.Auth.Load()];
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            CustomTrustStore = { Certificates.Pki.Authority.Load() },
        };
        return handler;
    }
}
