using System.Net;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;

namespace Conformance.Reports.Tests.Packs;

/// <summary>Tokens of a time-stamping authority that openssl plays, at the hour of this machine.</summary>
[Platform("Linux,MacOsX")]
public sealed class TimestampTests
{
    private readonly SealedRun _run = new();
    private readonly OpensslAuthority _authority = new();

    [SetUp]
    public void RequireOpenssl()
    {
        if (!OpensslAuthority.IsHere)
            Assert.Ignore("openssl n'est pas sur cette machine.");
        _run.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
    }

    [TearDown]
    public void Delete()
    {
        _run.Dispose();
        _authority.Dispose();
    }

    [Test]
    public async Task Date_a_signature()
    {
        await SealAsync();
        _run.Verify().Should().Match<PackReport>(report => report.Exit == 0 && (report.Seals[0].DatedAt!.Value - _run.Clock.GetUtcNow()).Duration() < TimeSpan.FromHours(1));
    }

    [Test]
    public async Task Keep_a_signature_good_after_its_certificate_ran_out()
    {
        var now = _run.Clock.GetUtcNow();
        await SealAsync(Certificates.Valid(now.AddDays(-1), now.AddDays(1)));
        _run.Clock.Advance(TimeSpan.FromDays(60));
        _run.Verify().Findings.Should().BeEmpty();
    }

    [Test]
    public async Task Of_another_signature_do_not_hold()
    {
        await SealAsync();
        var token = _run.Read("sceaux/1-editeur.tst");
        File.Delete(_run.Pack);
        _run.Clock.Advance(TimeSpan.FromSeconds(5));
        await SealAsync();
        _run.Put("sceaux/1-editeur.tst", token).Verify().Findings.Should().Contain(finding => finding.Kind == PackFindingKind.SceauInvalide && finding.Message.Contains("jeton"));
    }

    [Test]
    public async Task Of_an_authority_that_is_not_trusted_are_refused()
    {
        await SealAsync(Certificates.Stranger);
        _run.Verify(new Trust([Certificates.Stranger.Certificate])).Findings.Should().ContainSingle().Which.Message.Should().Contain("horodatage");
    }

    [Test]
    public async Task An_authority_that_answers_something_else_stops_the_seal()
    {
        using var http = new HttpClient(new Answering("<html>"u8.ToArray()));
        await FluentActions.Awaiting(() => _run.SealAsync(new SealOrder(SealRole.Editeur, Certificates.Editor, new TimestampAuthority(http, new Uri("http://127.0.0.1/")))))
            .Should().ThrowAsync<InvalidDataException>().WithMessage("*jeton d'horodatage*");
        File.Exists(_run.Pack).Should().BeFalse();
    }

    private async Task SealAsync(Signatory? signatory = null)
    {
        using var http = new HttpClient(_authority, disposeHandler: false);
        await _run.SealAsync(new SealOrder(SealRole.Editeur, signatory ?? Certificates.Editor, new TimestampAuthority(http, new Uri("http://127.0.0.1/"))));
    }

    private sealed class Answering(byte[] content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
    }
}
