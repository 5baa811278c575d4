using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Packs;

public sealed class LintTests
{
    private readonly List<SealedRun> _runs = [];

    [TearDown]
    public void Delete() => _runs.ForEach(run => run.Dispose());

    [Test]
    public async Task Refuses_another_build_than_the_one_asked_for() =>
        Refused((await SealedAsync()).Verify(build: "4.3.0")).Should().ContainSingle().Which.Should().Match<PackFinding>(finding => finding.Kind == PackFindingKind.MauvaisBuild && finding.Message.Contains("4.3.0") && finding.Message.Contains("4.2.0"));

    [Test]
    public async Task Refuses_another_rem_than_the_one_asked_for() =>
        Refused((await SealedAsync()).Verify(rem: "REM-HOP-DPI-Va3")).Should().ContainSingle().Which.Kind.Should().Be(PackFindingKind.RemMele);

    [Test]
    public async Task Takes_the_build_and_the_rem_asked_for() =>
        (await SealedAsync()).Verify(build: "4.2.0", rem: "REM-HOP-DPI-Va2").Exit.Should().Be(0);

    [TestCase("REM-HOP-DPI-Va2", "REM-HOP-DPI-Va1", PackFindingKind.RemMele)]
    [TestCase("4.2.0", "4.1.9", PackFindingKind.MauvaisBuild)]
    [TestCase("20260309-093000-a1b2c3", "20260310-000000-ffffff", PackFindingKind.Melange)]
    [TestCase("0.1.0+exemple", "0.2.0", PackFindingKind.Melange)]
    [TestCase("2026-03-09T08:30", "2026-03-09T07:30", PackFindingKind.HorlogeIncoherente)]
    [TestCase("\"exit\": 0", "\"exit\": 3", PackFindingKind.VerdictContredit)]
    public async Task Refuses_verdicts_that_are_not_those_of_the_journal(string said, string other, PackFindingKind kind)
    {
        var run = (await SealedAsync()).Change("verdicts.json", text => text.Replace(said, other, StringComparison.Ordinal));
        run.Verify().Findings.Select(finding => finding.Kind).Should().Contain(kind);
    }

    [Test]
    public void Refuses_a_clock_that_runs_backwards()
    {
        var run = Of(recording => { });
        run.Run.Clock.AdjustTime(run.Run.Clock.Start.AddMinutes(-10));
        run.Run.Record(new ClockMoved(0));
        VerdictFile.Write(run.Run.Folder, run.Run.Report);
        FluentActions.Awaiting(() => run.SealAsync(Certificates.Editor)).Should().ThrowAsync<SealRefusedException>().Result
            .Which.Findings.Select(finding => finding.Kind).Should().Contain(PackFindingKind.HorlogeIncoherente);
    }

    [Test]
    public async Task Remarks_what_the_catalogue_had_besides()
    {
        var run = Of(recording => { });
        await run.SealAsync(new SealOrder(SealRole.Editeur, Certificates.Editor, null), "DMP/UX.99.01.01");
        run.Verify().Should().Match<PackReport>(report => report.Exit == 0 && report.Findings.Single().Kind == PackFindingKind.Partiel && report.Findings.Single().Message.Contains("DMP/UX.99.01.01"));
    }

    [Test]
    public async Task Finds_a_foreign_identity_in_a_pack_of_anybody() =>
        (await SealedAsync()).Put("dossier/note.html", "<p>1 54 03 75 111 111 34</p>").Verify().Findings.Should().Contain(finding => finding.Kind == PackFindingKind.IdentiteHorsJeu && finding.Subject == "dossier/note.html, octet 3");

    [Test]
    public Task Takes_the_ins_c_that_the_dmp_computed_for_one_of_the_test_set() =>
        FluentActions.Awaiting(() => SealAsync(insCFrom: "dmp")).Should().NotThrowAsync();

    [Test]
    public async Task Refuses_an_ins_c_that_another_service_tells() =>
        (await FluentActions.Awaiting(() => SealAsync(insCFrom: "pfi")).Should().ThrowAsync<SealRefusedException>())
            .Which.Findings.Select(finding => finding.Kind).Should().OnlyContain(kind => kind == PackFindingKind.IdentiteHorsJeu);

    [Test]
    public async Task Says_the_drift_of_a_verdict_once_a_check_was_changed()
    {
        var run = Of(recording => recording.Record(new CheckRequested(nameof(Strict), CheckBook.ParametersOf(new Strict()), SealedRun.Status, "DMP/UX.12#etats", Severity.Bloquant), "s1"));
        await run.SealAsync(Certificates.Editor);
        run.Verify(judge: SealedRun.Judge).Findings.Should().BeEmpty();
        Strict.Since.Value = true;
        Refused(run.Verify(judge: SealedRun.Judge)).Should().ContainSingle().Which.Should()
            .Match<PackFinding>(drift => drift.Kind == PackFindingKind.Derive && drift.Subject == SealedRun.Status && drift.Message.Contains("Conforme") && drift.Message.Contains("Non conforme"));
    }

    [Test]
    public async Task Does_not_judge_unless_asked()
    {
        var run = await SealedAsync();
        Strict.Since.Value = true;
        run.Verify().Findings.Should().BeEmpty();
    }

    private async Task<SealedRun> SealedAsync()
    {
        var run = await SealedRun.ByEditorAsync();
        _runs.Add(run);
        return run;
    }

    private Task<PackReport> SealAsync(string insCFrom) => Of(recording => recording.Exchange(
        insCFrom, "TD0.2", "question", "INS-C 0838152142241274252979", new Dictionary<string, string> { ["insC"] = "0838152142241274252979" })).SealAsync(Certificates.Editor);

    private SealedRun Of(Action<Recording> more)
    {
        var run = new SealedRun(more);
        _runs.Add(run);
        return run;
    }

    private static IReadOnlyList<PackFinding> Refused(PackReport report) => [.. report.Findings.Where(finding => finding.Weight >= Weight.Refused)];
}

/// <summary>A check that became stricter.</summary>
public sealed record Strict : Check
{
    public static readonly AsyncLocal<bool> Since = new();

    public override Conclusion Judge(Reports.Journal.JournalView journal)
    {
        var screens = journal.Of<ScreenObserved>().Select(screen => screen.Witness).ToList();
        return Since.Value ? Conclusion.Broken("deux écrans", "un seul écran", screens) : Conclusion.Held("un écran", "un écran", screens);
    }
}
