using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Pki;
using Conformance.Fakes.Tests.Dmp;
using Conformance.Reports.Journal;

namespace Conformance.Bench.Transport;

/// <summary>A PKI and journals in a folder that goes with the measurement.</summary>
internal sealed class Surroundings : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-transport-");

    public Surroundings() => Pki = TestPki.Open(Path.Combine(_folder.FullName, "pki"), TestStructure.Default, TimeProvider.System);

    public TestPki Pki { get; }

    /// <summary>A journal of its own, as that of a run.</summary>
    public RunJournal Journal(string name) => new(Path.Combine(_folder.FullName, name), TimeProvider.System, new Redactor(["mot-de-passe-de-mesure", "jeton-de-mesure"]));

    /// <summary>A product's client over mutual TLS.</summary>
    public HttpClient Client()
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(Pki.Authority.Load());
        return new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [Pki.Auth.Load()], CertificateChainPolicy = trust },
        });
    }

    /// <summary>A VIHF signed by the structure, issued now.</summary>
    public string Vihf(string mode)
    {
        using var sign = Pki.Sign.Load();
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new VihfDraft { IssueInstant = now, Issuer = sign.SubjectName.Name, Mode = mode }.Signed(sign);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
