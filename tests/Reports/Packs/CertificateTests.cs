using System.Security.Cryptography.X509Certificates;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;

namespace Conformance.Reports.Tests.Packs;

public sealed class CertificateTests
{
    private readonly SealedRun _run = new();

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public async Task Refuses_to_seal_with_a_certificate_that_has_run_out()
    {
        using var expired = Certificates.Valid(_run.Clock.GetUtcNow().AddDays(-9), _run.Clock.GetUtcNow().AddDays(-2));
        (await FluentActions.Awaiting(() => _run.SealAsync(expired)).Should().ThrowAsync<SealRefusedException>())
            .Which.Findings.Should().ContainSingle().Which.Kind.Should().Be(PackFindingKind.CertificatRefuse);
        File.Exists(_run.Pack).Should().BeFalse();
    }

    [Test]
    public async Task Remarks_that_a_certificate_ran_out_since_and_no_token_dates_it()
    {
        using var brief = Certificates.Valid(_run.Clock.GetUtcNow().AddDays(-1), _run.Clock.GetUtcNow().AddDays(1));
        await _run.SealAsync(brief);
        _run.Clock.Advance(TimeSpan.FromDays(30));
        _run.Verify().Should().Match<PackReport>(report => report.Exit == 0 && report.Findings.Single().Kind == PackFindingKind.CertificatExpire);
    }

    [Test]
    public async Task Refuses_a_signature_from_the_future()
    {
        await _run.SealAsync(Certificates.Editor);
        var earlier = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(_run.Clock.GetUtcNow().AddHours(-3));
        new PackVerification(new Reports.Packs.Lint.LintQuestions(null, null, [], []), Certificates.Trust, null, earlier).Verify(_run.Pack, () => { }, CancellationToken.None)
            .Findings.Should().ContainSingle().Which.Kind.Should().Be(PackFindingKind.HorlogeIncoherente);
    }

    [Test]
    public async Task Trusts_a_certificate_that_the_reader_holds()
    {
        await _run.SealAsync(Certificates.Stranger);
        _run.Verify(new Trust([Certificates.Stranger.Certificate])).Exit.Should().Be(0);
    }

    [Test]
    public async Task Nobody_countersigns_for_themselves()
    {
        await _run.SealAsync(Certificates.Editor);
        (await FluentActions.Awaiting(() => _run.CountersignAsync(Certificates.Editor)).Should().ThrowAsync<SealRefusedException>())
            .Which.Message.Should().Contain("nul ne contresigne pour soi-même");
    }

    [Test]
    public async Task A_pack_that_nobody_signed_is_told_apart()
    {
        await _run.SealAsync((Signatory?)null);
        _run.Verify().Should().Match<PackReport>(report => report.Exit == 3 && report.Findings.Single().Kind == PackFindingKind.NonSigne);
    }

    [Test]
    public async Task Signs_with_the_key_of_a_pkcs12()
    {
        var file = _run["cle.p12"];
        await File.WriteAllBytesAsync(file, Certificates.Rsa().Export(X509ContentType.Pkcs12, "sésame"));
        using var signatory = Signatory.FromPkcs12(file, "sésame");
        await _run.SealAsync(signatory);
        _run.Verify(new Trust([signatory.Certificate])).Exit.Should().Be(0);
    }

    [Test]
    public void A_key_that_is_too_short_signs_nothing() =>
        FluentActions.Invoking(() => new Signatory(Certificates.Rsa(1024), [])).Should().Throw<InvalidDataException>().WithMessage("*2048*");

    [Test]
    public void A_certificate_without_its_key_signs_nothing() =>
        FluentActions.Invoking(() => new Signatory(X509CertificateLoader.LoadCertificate(Certificates.Authority.RawData), [])).Should().Throw<InvalidDataException>().WithMessage("*clé privée*");
}
