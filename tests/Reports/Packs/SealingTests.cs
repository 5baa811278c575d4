using System.IO.Compression;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Packs;

public sealed class SealingTests
{
    private const string Foreign = "154037511111134";

    private readonly List<SealedRun> _runs = [];

    [TearDown]
    public void Delete() => _runs.ForEach(run => run.Dispose());

    [Test]
    public async Task Lists_every_file_of_evidence_once_and_none_of_the_views()
    {
        var run = Of();
        Directory.CreateDirectory(Path.Combine(run.Run.Folder, "allure-results"));
        await File.WriteAllTextAsync(Path.Combine(run.Run.Folder, "allure-results", "a.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(run.Run.Folder, "blobs", new string('a', 64)), "que rien ne cite");
        await run.SealAsync(Certificates.Editor);
        run.Names().Should().Contain(["journal.ndjson", "verdicts.json", "dossier/index.html", "LISEZ-MOI.txt", "manifest.sha256", "sceaux/1-editeur.json", "sceaux/1-editeur.dsse.json", "sceaux/1-editeur.p7s"])
            .And.OnlyHaveUniqueItems().And.NotContain(name => name.StartsWith("allure") || name.Contains("aaaaaaaa"));
    }

    [Test]
    public async Task Binds_the_build_the_rem_the_harness_and_the_configuration()
    {
        var run = await SealedAsync();
        run.Verify().Pack.Should().Match<PackDescription>(pack => pack.Editor.Version == "4.2.0" && pack.Rem == "REM-HOP-DPI-Va2" && pack.Harness == "0.1.0+exemple" && pack.Configuration.Sha256.Length == 64);
    }

    [Test]
    public async Task The_configuration_is_that_of_the_editor_file_where_the_journal_keeps_it()
    {
        using var recording = new Recording();
        recording.Record(new RunStarted("r", "0.1", "REM", new EditorIdentity("e", "p", "1"), [], [], null, new string('c', 64)));
        VerdictFile.Write(recording.Folder, recording.Report with { Run = recording.Report.Run with { Exit = ExitCodes.Invalide } });
        var run = Of();
        await new PackSealing(new Reports.Packs.Lint.LintQuestions(null, null, [], []), SealedRun.Judge, run.Clock)
            .SealAsync(recording.Folder, run.Pack, new SealOrder(SealRole.Editeur, null, null), () => { }, CancellationToken.None);
        run.Verify().Pack!.Configuration.Should().Be(new ConfigurationDigest(new string('c', 64), "le fichier éditeur"));
    }

    [Test]
    public async Task Counts_what_was_redacted_by_what_it_was() =>
        (await SealedAsync()).Verify().Pack!.Redactions.Should().BeEquivalentTo(new Dictionary<string, int> { ["Authorization"] = 2 });

    [Test]
    public async Task The_same_run_gives_the_same_manifest_and_entries_of_the_instant_of_the_run()
    {
        var run = await SealedAsync();
        var first = PackFingerprint.Of(run.Pack);
        File.Delete(run.Pack);
        run.Clock.Advance(TimeSpan.FromDays(1));
        await run.SealAsync(Certificates.Editor);
        PackFingerprint.Of(run.Pack).Should().Be(first);
        using var zip = ZipFile.OpenRead(run.Pack);
        zip.Entries.Select(entry => entry.LastWriteTime.Date).Distinct().Should().Equal(new DateTime(2026, 3, 9));
    }

    [Test]
    public async Task A_countersignature_leaves_every_file_as_it_was()
    {
        var run = await SealedAsync();
        var before = run.Names().ToDictionary(name => name, run.Read);
        await run.CountersignAsync(Certificates.Hospital);
        before.Should().AllSatisfy(file => run.Read(file.Key).Should().Equal(file.Value));
        run.Names().Should().HaveCount(before.Count + 3);
    }

    [Test]
    public async Task Refuses_to_countersign_what_was_altered()
    {
        var run = await SealedAsync();
        run.Change("dossier/index.html", text => text + " ");
        (await Refusal(() => run.CountersignAsync(Certificates.Hospital))).Should().Contain((PackFindingKind.Altere, "dossier/index.html"));
    }

    [Test]
    public async Task Refuses_a_verdict_that_is_open()
    {
        var run = Of(recording => recording.Scenario("s3", SealedRun.Status).Ask("s3", SealedRun.Status, Outcome.NonObserve));
        (await Refusal(() => run.SealAsync(Certificates.Editor))).Should().Equal((PackFindingKind.Doute, SealedRun.Status));
    }

    [Test]
    public async Task Records_the_reserve_of_an_open_verdict()
    {
        var run = Of(recording => recording.Scenario("s3", SealedRun.Status).Ask("s3", SealedRun.Status, Outcome.NonObserve));
        var reserve = new Reserve(SealedRun.Status, "à rejouer", "M. Essai, qualité", new DateOnly(2026, 6, 1));
        await run.SealAsync(Certificates.Editor, reserve);
        run.Verify().Pack!.Reserves.Should().Equal(reserve);
    }

    [Test]
    public async Task Refuses_a_reserve_on_a_preuve_that_was_not_judged() =>
        (await Refusal(() => Of().SealAsync(Certificates.Editor, new Reserve("DMP/UX.99.01.01", "?", "?", new DateOnly(2026, 6, 1))))).Should().Equal((PackFindingKind.Doute, "DMP/UX.99.01.01"));

    [Test]
    public async Task Refuses_an_identity_outside_the_test_set_and_says_where_without_saying_it()
    {
        var run = Of(recording => recording.Exchange("dmp", "TD0.2", $"<ins>{Foreign}</ins>", null, new Dictionary<string, string>()));
        var refused = (await FluentActions.Awaiting(() => run.SealAsync(Certificates.Editor)).Should().ThrowAsync<SealRefusedException>()).Which.Findings.Single();
        refused.Kind.Should().Be(PackFindingKind.IdentiteHorsJeu);
        refused.Subject.Should().MatchRegex("^blobs/[0-9a-f]{64}, octet 5$");
        refused.Message.Should().Contain("154…34").And.NotContain(Foreign);
    }

    [Test]
    public async Task Seals_an_identity_that_the_sealer_declares_and_keeps_the_declaration()
    {
        var run = Of(recording => recording.Exchange("dmp", "TD0.2", $"<ins>{Foreign}</ins>", null, new Dictionary<string, string>()));
        await run.SealAsync(new SealOrder(SealRole.Editeur, Certificates.Editor, null) { TestSet = [Foreign] });
        run.Verify().Exit.Should().Be(0);
    }

    [Test]
    public async Task Refuses_a_secret_that_was_left()
    {
        var run = Of(recording => recording.Exchange("psc", "token", "grant_type=password&password=trouvé-en-clair", null, new Dictionary<string, string>()));
        (await Refusal(() => run.SealAsync(Certificates.Editor))).Should().ContainSingle().Which.Kind.Should().Be(PackFindingKind.Secret);
    }

    [Test]
    public async Task Refuses_verdicts_that_no_longer_follow_from_the_journal()
    {
        var run = Of();
        VerdictFile.Write(run.Run.Folder, run.Run.Report with { Preuves = [.. run.Run.Report.Preuves.Select(preuve => preuve with { Verdict = Verdict.NonApplicable })] });
        (await Refusal(() => run.SealAsync(Certificates.Editor))).Should().Contain((PackFindingKind.Derive, SealedRun.Status));
    }

    [Test]
    public async Task Lists_every_reason_at_once_and_writes_nothing()
    {
        var run = Of(recording => recording.Exchange("psc", "token", $"password=trouvé-en-clair&ins={Foreign}", null, new Dictionary<string, string>()));
        File.Delete(Path.Combine(run.Run.Folder, VerdictFile.FileName));
        (await Refusal(() => run.SealAsync(Certificates.Editor))).Select(found => found.Kind).Should().BeEquivalentTo([PackFindingKind.PreuveManquante, PackFindingKind.Secret, PackFindingKind.IdentiteHorsJeu]);
        Directory.GetFiles(Path.GetDirectoryName(run.Pack)!).Should().BeEmpty();
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Refuses_a_link_that_leads_out_of_the_run()
    {
        var run = Of();
        File.CreateSymbolicLink(Path.Combine(run.Run.Folder, "dossier", "lien"), "/etc/hostname");
        (await Refusal(() => run.SealAsync(Certificates.Editor))).Should().Equal((PackFindingKind.EntreeHostile, "dossier/lien"));
    }

    private async Task<SealedRun> SealedAsync()
    {
        var run = Of();
        await run.SealAsync(Certificates.Editor);
        return run;
    }

    private SealedRun Of(Action<Recording>? more = null)
    {
        var run = new SealedRun(more);
        _runs.Add(run);
        return run;
    }

    private static async Task<IReadOnlyList<(PackFindingKind Kind, string Subject)>> Refusal(Func<Task> seal) =>
        [.. (await FluentActions.Awaiting(seal).Should().ThrowAsync<SealRefusedException>()).Which.Findings.Select(finding => (finding.Kind, finding.Subject))];
}
