using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;

namespace Conformance.Reports.Tests.Packs;

public sealed class SealTamperingTests
{
    private const string First = "sceau 1 (éditeur)";
    private const string Second = "sceau 2 (établissement)";

    private static readonly string[] FilesOfFirst = ["sceaux/1-editeur.json", "sceaux/1-editeur.dsse.json", "sceaux/1-editeur.p7s"];

    private SealedRun _run = null!;

    [SetUp]
    public async Task SealAsync() => _run = await SealedRun.ByBothAsync();

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void Knows_both_who_signed() => _run.Verify().Should().Match<PackReport>(report =>
        report.Exit == 0 && report.Findings.Count == 0 && report.Seals.Select(seal => seal.Signer).SequenceEqual(new[] { "CN=Éditions Fictives", "CN=Hôpital d'essai" }));

    [Test]
    public void Notices_an_edited_manifest() => Against(_run.Change("manifest.sha256", text => text.Replace('a', 'b')), First).Should().Contain("autre manifeste");

    [Test]
    public void Notices_a_manifest_written_anew() =>
        Against(_run.Change("dossier/index.html", text => text + " ").Remanifest(), First).Should().Contain("autre manifeste");

    [Test]
    public void Notices_an_edited_statement() =>
        Against(_run.Change("sceaux/1-editeur.json", text => text.Replace("4.2.0", "4.3.0", StringComparison.Ordinal)), First).Should().Contain("CMS");

    [Test]
    public void Notices_an_edited_envelope() =>
        Against(_run.Change("sceaux/1-editeur.dsse.json", text => text.Replace("\"sig\": \"M", "\"sig\": \"N", StringComparison.Ordinal)), First).Should().Contain("DSSE");

    [Test]
    public async Task Notices_a_signature_of_another_pack()
    {
        using var other = await OtherAsync();
        Against(_run.Put("sceaux/1-editeur.p7s", other.Read("sceaux/1-editeur.p7s")), First).Should().Contain("CMS");
    }

    [Test]
    public async Task Notices_a_whole_seal_of_another_pack()
    {
        using var other = await OtherAsync();
        foreach (var file in FilesOfFirst)
            _run.Put(file, other.Read(file));
        Against(_run, First).Should().Contain("autre manifeste");
    }

    [Test]
    public void Notices_a_signature_taken_away() => Against(_run.Remove("sceaux/1-editeur.p7s"), First).Should().Contain("retirée");

    [Test]
    public void Notices_an_envelope_taken_away() => Against(_run.Remove("sceaux/1-editeur.dsse.json"), First).Should().Contain("elle manque");

    [Test]
    public void Notices_the_first_seal_taken_away() => Against(_run.Remove(FilesOfFirst), Second).Should().Contain("n'est plus là");

    [Test]
    public void Notices_an_editor_who_passes_for_the_hospital()
    {
        foreach (var file in FilesOfFirst)
            _run.Move(file, file.Replace("editeur", "etablissement", StringComparison.Ordinal));
        Against(_run, "sceau 1 (établissement)").Should().Contain("renommé");
    }

    [Test]
    public void Notices_what_is_no_seal_among_them() =>
        _run.Put("sceaux/note.txt", "?").Verify().Findings.Should().ContainSingle().Which.Should().Match<PackFinding>(finding => finding.Kind == PackFindingKind.EnTrop && finding.Subject == "sceaux/note.txt");

    [Test]
    public void Notices_a_token_that_is_none() => Against(_run.Put("sceaux/1-editeur.tst", "?"), First).Should().Contain("jeton");

    [Test]
    public void Refuses_who_is_not_known() =>
        _run.Verify(new Trust([Certificates.Stranger.Certificate])).Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Kind == PackFindingKind.CertificatRefuse && finding.Message.Contains("--trust"));

    [Test]
    public void Says_that_nobody_said_whom_they_trust() =>
        new PackVerification(new LintQuestions(null, null, [], []), null, null, _run.Clock).Verify(_run.Pack, () => { }, CancellationToken.None).Should()
            .Match<PackReport>(report => report.Exit == 3 && report.Findings.All(finding => finding.Kind == PackFindingKind.SignataireInconnu));

    private static async Task<SealedRun> OtherAsync() => await SealedRun.ByEditorAsync(run => run.Exchange("dmp", "TD0.2", "autre", null));

    private static string Against(SealedRun run, string seal) => string.Join('\n', run.Verify().Findings.Where(finding => finding.Kind == PackFindingKind.SceauInvalide && finding.Subject == seal).Select(finding => finding.Message));
}
