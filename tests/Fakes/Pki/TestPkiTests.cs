using System.Security.Cryptography.X509Certificates;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Fakes.Pki;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.Pki;

public class TestPkiTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-pki-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Is_made_on_first_use_and_kept_for_the_next()
    {
        var first = File.ReadAllText(Open().Auth.CertificatePath);
        File.ReadAllText(Open().Auth.CertificatePath).Should().Be(first);
    }

    [Test]
    public void Is_made_again_before_it_expires()
    {
        var first = File.ReadAllText(Open().Auth.CertificatePath);
        _clock.Advance(TimeSpan.FromDays(360));
        File.ReadAllText(Open().Auth.CertificatePath).Should().NotBe(first);
    }

    [Test]
    public void Names_the_structure_in_its_certificates()
    {
        using var auth = Open().Auth.Load();
        auth.Subject.Should().Contain("AUTH_CLI").And.Contain($"OU=1{TestStructure.Default.Finess}");
    }

    [Test]
    public void Keeps_one_pki_a_structure() =>
        Open().Authority.Path.Should().NotBe(TestPki.Open(_folder, new TestStructure("AUTRE", "300000099"), _clock).Authority.Path);

    [Test]
    public void Chains_to_its_authority()
    {
        foreach (var certificate in new[] { Open().Server, Open().Auth, Open().Sign, Open().Canary })
            Verdict(certificate).Should().Be(X509ChainStatusFlags.NoError);
    }

    [Test]
    public void Has_an_expired_and_an_untrusted_certificate_to_offer()
    {
        Verdict(Open().ExpiredAuth).Should().HaveFlag(X509ChainStatusFlags.NotTimeValid);
        Verdict(Open().UntrustedAuth).Should().HaveFlag(X509ChainStatusFlags.PartialChain);
    }

    [Test]
    public async Task Is_whole_and_the_same_for_all_when_several_processes_make_it_at_once()
    {
        var seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => File.ReadAllText(Open().Authority.Path))));
        seen.Distinct().Should().Equal(File.ReadAllText(Open().Authority.Path));
        Verdict(Open().Auth).Should().Be(X509ChainStatusFlags.NoError);
    }

    [Test]
    public void Holds_names_country_first_so_that_RFC_2253_writes_the_common_name_first()
    {
        using var sign = Open().Sign.Load();
        sign.SubjectName.EnumerateRelativeDistinguishedNames(reversed: false).Select(part => part.GetSingleElementType().Value)
            .Should().Equal("2.5.4.6", "2.5.4.8", "2.5.4.10", "2.5.4.11", "2.5.4.3");
    }

    [TestCase("auth", "sslclient")]
    [TestCase("canary", "sslclient")]
    [TestCase("server", "sslserver")]
    [TestCase("sign", "any")]
    public async Task Stands_up_to_openssl(string name, string purpose)
    {
        var pki = Open();
        var certificate = Path.Combine(Path.GetDirectoryName(pki.Authority.Path)!, $"{name}.crt");
        var openssl = await OpensslAsync(
            "verify", "-x509_strict", "-attime", $"{_clock.GetUtcNow().ToUnixTimeSeconds()}", "-purpose", purpose, "-CAfile", pki.Authority.Path, certificate);
        openssl.ExitCode.Should().Be(0, openssl.StandardError);
    }

    [Test]
    [Platform("Linux,MacOsX")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Lets_only_its_owner_read_the_keys() =>
        File.GetUnixFileMode(Open().Auth.KeyPath).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);

    private static async Task<BufferedCommandResult> OpensslAsync(params string[] arguments)
    {
        try
        {
            return await Cli.Wrap("openssl").WithArguments(arguments).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("openssl is not on the PATH.");
            throw;
        }
    }

    private TestPki Open() => TestPki.Open(_folder, TestStructure.Default, _clock);

    private X509ChainStatusFlags Verdict(TestCertificate certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(Open().Authority.Load());
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = _clock.GetUtcNow().UtcDateTime;
        chain.Build(certificate.Load());
        return chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
    }
}
