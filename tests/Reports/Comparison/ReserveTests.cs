using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class ReserveTests
{
    private const string Exigence = "DMP/UX.12";

    private readonly TwoRuns _runs = new();

    [TearDown]
    public void Delete() => _runs.Dispose();

    [Test]
    public void Two_runs_on_the_same_text_bear_none() => _runs.Reserves(report => report, report => report).Should().BeEmpty();

    [Test]
    public void Names_the_clauses_that_changed()
    {
        var reserves = _runs.Reserves(report => WithClauses(report, ("etats", "1"), ("retiree", "1")), report => WithClauses(report, ("etats", "2"), ("ajoutee", "1")));
        reserves.Should().ContainSingle().Which.Should().Match<MovementReserve>(reserve => reserve.Kind == ReserveKind.ExigenceModifiee
            && reserve.Text == "DMP/UX.12 : clause « ajoutee » ajoutée, clause « etats » modifiée, clause « retiree » retirée");
    }

    [Test]
    public void Every_exigence_of_a_run_bears_the_digest_of_its_text() =>
        _runs.Open(_runs.Run(Outcome.Respecte)).Report.Texts!.Should().ContainKey(Exigence).WhoseValue.Clauses.Should().ContainKeys("sans-clic", "etats");

    [Test]
    public void A_verdict_on_another_REM_is_out_of_date() =>
        _runs.Reserves(report => report with { Run = report.Run with { Rem = "REM-HOP-DPI-Va1" } }, report => report).Should().ContainSingle().Which.Kind.Should().Be(ReserveKind.Perimee);

    [Test]
    public void An_attestation_on_another_build_is_out_of_date()
    {
        var told = new Testimony("Alix Essai", "cadre de santé", new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), "4.1.0", null);
        var run = _runs.Run(Outcome.Respecte, run => run.Record(new CriterionTried("rpps", "x", true, told), "s1"));
        _runs.Compare(_runs.Open(run, Attested), _runs.Open(run, Attested)).Changes.Single().Reserves.Should().ContainSingle().Which.Text.Should().Contain("4.1.0").And.Contain("4.2.0");
    }

    [Test]
    public void What_was_attested_and_is_to_be_attested_again_is_out_of_date() =>
        _runs.Reserves(Attested, report => Judged(report, Verdict.AAttester)).Should().ContainSingle().Which.Kind.Should().Be(ReserveKind.Perimee);

    [TestCase(false)]
    [TestCase(true)]
    public void Pieces_that_are_gone_or_altered_are_counted(bool altered)
    {
        var (before, after) = (_runs.Run(Outcome.Respecte), _runs.Run(Outcome.Respecte));
        TwoRuns.Alter(after, after.Report.Preuves[0].Evidence[0], altered ? "autre"u8.ToArray() : null);
        _runs.Compare(before, after).Changes.Single().Reserves.Should().ContainSingle().Which.Text.Should().Contain("course d'après : 1 sur 1");
    }

    [Test]
    public void A_piece_is_never_looked_for_out_of_the_run() =>
        _runs.Reserves(report => report, report => report with { Preuves = [report.Preuves[0] with { Evidence = ["../verdicts.json", "/etc/passwd"] }] }).Should().ContainSingle().Which.Text.Should().Contain("2 sur 2");

    [Test]
    public void Two_verdicts_on_one_build_set_in_one_way_are_unstable() =>
        _runs.Reserves(report => Set(report, "abc"), report => Judged(Set(report, "abc"), Verdict.NonConforme)).Should().ContainSingle().Which.Kind.Should().Be(ReserveKind.Instable);

    [TestCase("abc", "def")]
    [TestCase(null, null)]
    public void They_are_not_when_the_configuration_differs_or_is_not_said(string? before, string? after) =>
        _runs.Reserves(report => Set(report, before), report => Judged(Set(report, after), Verdict.NonConforme)).Should().BeEmpty();

    private static RunReport Attested(RunReport report) => Judged(report, Verdict.Atteste);

    private static RunReport Judged(RunReport report, Verdict verdict) => report with { Preuves = [report.Preuves[0] with { Verdict = verdict }] };

    private static RunReport Set(RunReport report, string? configuration) => report with { Run = report.Run with { Configuration = configuration } };

    private static RunReport WithClauses(RunReport report, params (string Key, string Digest)[] clauses) =>
        report with { Texts = new Dictionary<string, TextDigest> { [Exigence] = new("énoncé", clauses.ToDictionary(clause => clause.Key, clause => clause.Digest)) } };
}
