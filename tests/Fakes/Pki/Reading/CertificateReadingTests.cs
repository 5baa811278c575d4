using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Pki;
using Conformance.Fakes.Pki.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.Pki.Reading;

/// <summary>The certificates of the test PKI, read at instants counted from the day on which they were made: two days after they begin, one year before they end.</summary>
public class CertificateReadingTests
{
    private readonly FakeTimeProvider _clock = new(Made);

    private static TestPki Pki => Certificates.Pki;

    private static DateTimeOffset Made
    {
        get
        {
            using var auth = Pki.Auth.Load();
            return new DateTimeOffset(auth.NotBefore) + TimeSpan.FromDays(2);
        }
    }

    [Test]
    public void A_certificate_in_order_is_described_and_nothing_is_remarked()
    {
        var reading = Read(Pki.Auth, CertificateUse.Auth);
        reading.Remarks.Should().BeEmpty();
        reading.Description.Should().ContainAll("AUTH_CLI", "FINESS géographique 300000015", "AC RACINE", "valide jusqu'au");
    }

    [Test]
    public void A_signing_certificate_is_told_by_its_key_usage()
    {
        var reading = Read(Pki.Sign, CertificateUse.Sign);
        reading.Remarks.Should().BeEmpty();
        reading.Description.Should().StartWith("SIGN de");
    }

    [TestCase(CertificateUse.Sign)]
    public void An_authentication_certificate_cannot_sign(CertificateUse use) => ShouldBeRefused(Read(Pki.Auth, use), "AUTH_CLI", "ORG_SIGN");

    [TestCase(CertificateUse.Auth)]
    [TestCase(CertificateUse.Mss)]
    public void A_signing_certificate_cannot_open_connections(CertificateUse use) => ShouldBeRefused(Read(Pki.Sign, use), "certificat SIGN", "ORG_AUTH_CLI");

    [Test]
    public void A_server_certificate_is_neither() => ShouldBeRefused(Read(Pki.Server, CertificateUse.Sign), "serveur TLS");

    [Test]
    public void An_expired_certificate_says_since_when() => ShouldBeRefused(Read(Pki.ExpiredAuth, CertificateUse.Auth), "a expiré le", "il y a 1 jour");

    [Test]
    public void A_certificate_not_yet_valid_says_from_when()
    {
        var before = new FakeTimeProvider(Made.AddDays(-30));
        ShouldBeRefused(Read(Pki.Auth, CertificateUse.Auth, before), "n'est valide qu'à partir du");
    }

    [TestCase(272, 0)]
    [TestCase(273, 1)]
    [TestCase(362, 1)]
    public void The_end_is_announced_from_ninety_days_before(int daysLater, int remarks)
    {
        _clock.Advance(TimeSpan.FromDays(daysLater));
        Read(Pki.Auth, CertificateUse.Auth).Remarks.Where(remark => remark is { Weight: RemarkWeight.Warning } && remark.Text.Contains("expire dans")).Should().HaveCount(remarks);
    }

    [Test]
    public void A_certificate_of_the_legal_entity_is_warned_of() =>
        Read(Pki.Auth, CertificateUse.Auth, juridique: "300000015", geographique: "300000023").Remarks
            .Should().ContainSingle().Which.Should().Match<CertificateRemark>(remark => remark.Weight == RemarkWeight.Warning && remark.Text.Contains("maille juridique"));

    [Test]
    public void A_certificate_of_another_structure_names_both() =>
        Read(Pki.Auth, CertificateUse.Auth, juridique: "300000007", geographique: "300000023").Remarks
            .Should().ContainSingle().Which.Text.Should().ContainAll("300000015", "300000007", "300000023");

    [Test]
    public void A_certificate_of_another_authority_is_refused() => ShouldBeRefused(Read(Pki.UntrustedAuth, CertificateUse.Auth), "AC INCONNUE", "autorité déclarée");

    [Test]
    public void A_self_signed_certificate_is_refused()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=ESSAI,OU=1300000015,C=FR", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        using var material = new CertificateMaterial(request.CreateSelfSigned(Made.AddDays(-1), Made.AddDays(300)), [], KeyStanding.Matching);
        ShouldBeRefused(CertificateReading.Of(material, Expected(CertificateUse.Auth), _clock), "auto-signé");
    }

    [TestCase(KeyStanding.Missing, RemarkWeight.Error)]
    [TestCase(KeyStanding.Foreign, RemarkWeight.Error)]
    [TestCase(KeyStanding.Elsewhere, RemarkWeight.Warning)]
    public void The_private_key_is_asked_for(KeyStanding key, RemarkWeight weight)
    {
        using var material = new CertificateMaterial(Pki.Auth.Load(), [], key);
        CertificateReading.Of(material, Expected(CertificateUse.Auth), _clock).Remarks.Should().ContainSingle().Which.Weight.Should().Be(weight);
    }

    private static void ShouldBeRefused(CertificateReading reading, params string[] words) =>
        reading.Remarks.Where(remark => remark.Weight is RemarkWeight.Error).Should().ContainSingle().Which.Text.Should().ContainAll(words);

    private CertificateReading Read(TestCertificate certificate, CertificateUse use, TimeProvider? clock = null, string juridique = "300000007", string geographique = "300000015")
    {
        using var material = CertificateMaterial.Open(certificate.CertificatePath, certificate.KeyPath, password: null);
        return CertificateReading.Of(material, Expected(use) with { FinessJuridique = juridique, FinessGeographique = geographique }, clock ?? _clock);
    }

    private CertificateExpectation Expected(CertificateUse use) => new(use, "300000007", "300000015", [Pki.Authority.Load()], CertificateExpectation.UsualNotice);
}
