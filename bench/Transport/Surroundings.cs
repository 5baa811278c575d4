using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Pki;
using Conformance.Fakes.Tests.Dmp;
using Conformance.Reports.Journal;

namespace Conformance.Bench.Transport;

/// <summary>A PKI and journals in a folder that goes with the measurement.</summary>
/// <remarks>It lies in memory where the machine has a place for that: ext4 looks for a new file past each one deleted in the last minutes, which costs the second measurement of a day four times the first.</remarks>
internal sealed class Surroundings : IDisposable
{
    private const string Memory = "/dev/shm";

    private readonly DirectoryInfo _folder = Directory.CreateDirectory(Path.Combine(Directory.Exists(Memory) ? Memory : Path.GetTempPath(), $"conformance-transport-{Environment.ProcessId}"));
    private X509Certificate2? _sign;

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

    /// <summary>Certificate by which the structure signs.</summary>
    public X509Certificate2 Sign => _sign ??= Pki.Sign.Load();

    /// <summary>Patients of the structure.</summary>
    public IReadOnlyList<Patient> Patients(int count) => [.. Patient.Matricules(count).Select(ins => new Patient(ins, mode => Vihf(ins, mode)))];

    private string Vihf(string ins, string mode)
    {
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new VihfDraft { IssueInstant = now, Issuer = Sign.SubjectName.Name, Mode = mode, Patient = $"{ins}^^^&amp;{VihfDraft.Oid}&amp;ISO^NH" }.Signed(Sign);
    }

    public void Dispose()
    {
        _sign?.Dispose();
        _folder.Delete(recursive: true);
    }
}
