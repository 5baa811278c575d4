using System.Globalization;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class DmpServiceTests
{
    private readonly ScratchJournal _scratch = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-dmp-").FullName;

    [TearDown]
    public void Discard()
    {
        _scratch.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static TestPki Pki => Certificates.Pki;

    [Test]
    public async Task Answers_curl_over_mutual_tls()
    {
        await using var dmp = Start();
        dmp.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertAutorise, []));
        (await CurlAsync(dmp, Pki.Auth)).Should().Contain("code=\"VALIDE\"");
        var exchange = _scratch.Exchanges.Single();
        (exchange.Operation, exchange.Facts[DmpFacts.Signature], exchange.Canary).Should().Be(("TD0.2", "valide", false));
        exchange.Notes.Should().BeEmpty();
        _scratch.Facts.Select(fact => fact.GetType()).Should().Equal(typeof(DmpServed), typeof(ExchangeRecorded));
    }

    [Test]
    public async Task Refuses_an_expired_or_unknown_client_by_a_fault()
    {
        await using var dmp = Start();
        (await CurlAsync(dmp, Pki.ExpiredAuth)).Should().Contain("hors de sa période");
        (await CurlAsync(dmp, Pki.UntrustedAuth)).Should().Contain("autorité inconnue");
    }

    [Test]
    public async Task Keeps_the_homologation_number_out_of_the_journal()
    {
        await using var dmp = Start();
        await CurlAsync(dmp, Pki.Auth);
        _scratch.Text(_scratch.Exchanges.Single().Request).Should().Contain("LPS_ID_HOMOLOGATION_DMP").And.Contain(Redactor.Mark).And.NotContain("SECRET-CNDA-42");
    }

    [Test]
    public async Task Requires_a_client_certificate_in_tls()
    {
        await using var dmp = Start();
        (await OpensslAsync(dmp)).Should().Contain("Verify return code: 0");
        (await CurlAsync(dmp, null)).Should().BeEmpty();
        _scratch.Exchanges.Should().BeEmpty();
    }

    [Test]
    public async Task Lets_a_client_without_a_certificate_into_the_sandbox()
    {
        await using var dmp = Start(Strictness.Sandbox);
        (await CurlAsync(dmp, null)).Should().Contain("code=\"VALIDE\"");
        _scratch.Exchanges.Single().Notes.Should().ContainSingle().Which.Rule.Should().Be("TLS");
    }

    [Test]
    public async Task Shows_that_its_recorder_is_alive()
    {
        await using var dmp = Start();
        await dmp.SendCanaryAsync("DMP/AUTH.02.01", CancellationToken.None);
        var exchange = _scratch.Exchanges.Single();
        (exchange.Canary, exchange.Operation, exchange.Facts["scenario"]).Should().Be((true, "canary", "DMP/AUTH.02.01"));
        exchange.ClientCertificate.Should().Contain("TEMOIN DU HARNAIS");
    }

    [Test]
    public async Task Misbehaves_when_told()
    {
        await using var dmp = Start();
        using (dmp.Arm(DmpService.SoapFault))
            (await CurlAsync(dmp, Pki.Auth)).Should().Contain("soap:Receiver");
        _scratch.Facts.OfType<FaultDelivered>().Single().Should().Be(new FaultDelivered("dmp", "soap-fault", "TD0.2"));
        _scratch.Exchanges.Single().Operation.Should().Be("TD0.2");
    }

    private DmpService Start(Strictness strictness = Strictness.Exact) =>
        DmpService.Start(new DmpSettings { Strictness = strictness }, _scratch.Journal, Pki, TimeProvider.System);

    private async Task<string> CurlAsync(DmpService dmp, TestCertificate? client)
    {
        var file = Path.Combine(_folder, "message.xml");
        await File.WriteAllTextAsync(file, Messages.Td02(Vihf()));
        string[] certificate = client is null ? [] : ["--cert", client.CertificatePath, "--key", client.KeyPath];
        var curl = await Cli.Wrap("curl")
            .WithArguments(["--silent", "--noproxy", "*", "--cacert", Pki.Authority.Path, .. certificate, "-H", "Content-Type: application/soap+xml; charset=UTF-8", "--data-binary", $"@{file}", $"{dmp.Url}/patients"])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return curl.StandardOutput;
    }

    private static string Vihf()
    {
        using var sign = Pki.Sign.Load();
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new VihfDraft { IssueInstant = now, Issuer = sign.SubjectName.Name }.Signed(sign);
    }

    private static async Task<string> OpensslAsync(DmpService dmp)
    {
        var result = await Cli.Wrap("openssl")
            .WithArguments(["s_client", "-connect", $"127.0.0.1:{dmp.Url.Port}", "-CAfile", Pki.Authority.Path, "-cert", Pki.Auth.CertificatePath, "-key", Pki.Auth.KeyPath])
            .WithStandardInputPipe(PipeSource.FromString("Q\n"))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return result.StandardOutput;
    }
}
