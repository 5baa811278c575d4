using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Annex;

public sealed class SiteExaminationTests
{
    private Recording _run = null!;

    [SetUp]
    public void Record() => _run = SampleRun.Mixed();

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void Nothing_is_wrong_with_a_sound_site() => Problems(Sites.Sound).Should().BeEmpty();

    [TestCase("300000016", "clé")]
    [TestCase("30000001", "neuf chiffres")]
    [TestCase("3000000A5", "neuf chiffres")]
    public void A_wrong_FINESS_is_told(string number, string why) =>
        Problems(Sites.Sound with { Establishment = Sites.Sound.Establishment with { FinessGeographique = number } }).Should().ContainSingle().Which.Should().Contain("géographique").And.Contain(why);

    [Test]
    public void A_Corsican_FINESS_is_taken_without_its_key() => Finess.Defect("2A0000014").Should().BeNull();

    [TestCase("2026-01-05", "2026-02-04", "05/02/2026")]
    [TestCase("2026-01-31", "2026-02-27", "28/02/2026")]
    [TestCase("2024-01-31", "2024-02-28", "29/02/2024")]
    public void A_pilot_signed_before_a_month_says_from_which_day_it_may_be(string from, string to, string earliest) =>
        Problems(Sites.Sound with { Observation = Observed(from, to) }).Should().ContainSingle().Which.Should().Contain(earliest);

    [Test]
    public void A_month_is_asked_of_the_pilot_alone() =>
        Problems(Sites.Sound with { Act = SignedAct.Va, Observation = Observed("2026-01-05", "2026-01-20") }).Should().BeEmpty();

    [Test]
    public void A_signature_before_the_installation_is_told() =>
        Problems(Sites.Sound with { Act = SignedAct.Va, Observation = Observed("2026-01-20", "2026-01-05") }).Should().ContainSingle().Which.Should().Contain("précède");

    [TestCase("4.0.9", "4.1.0", "antérieure")]
    [TestCase("4.1", "4.1.0-rc1", "justification")]
    [TestCase("Automne", "Hiver", "justification")]
    public void A_deployed_version_that_is_older_or_cannot_be_told_is_refused(string deployed, string referenced, string why) =>
        Problems(Sites.Sound with { Versions = new DeployedVersions(deployed, referenced, null) }).Should().ContainSingle().Which.Should().Contain(why);

    [TestCase("4.10", "4.9.9")]
    [TestCase("v5", "4.9")]
    [TestCase("4.2.0.0", "4.2")]
    [TestCase("Automne", "Automne")]
    public void A_deployed_version_that_equals_or_follows_passes(string deployed, string referenced) =>
        Problems(Sites.Sound with { Versions = new DeployedVersions(deployed, referenced, null) }).Should().BeEmpty();

    [Test]
    public void A_justification_tells_what_the_numbers_do_not() =>
        Problems(Sites.Sound with { Versions = new DeployedVersions("Hiver", "Automne", "Hiver suit Automne de trois mois") }).Should().BeEmpty();

    [Test]
    public void Every_brick_is_said_once_and_an_absent_one_says_why()
    {
        var bricks = new[] { new BrickOnSite(Brick.Pfi, false, null), new BrickOnSite(Brick.OperateurMssante, true, null), new BrickOnSite(Brick.OperateurMssante, true, null) };
        Problems(Sites.Sound with { Bricks = bricks }).Should().HaveCount(3).And.Contain(problem => problem.Contains("pro-sante-connect")).And.Contain(problem => problem.Contains("motif"));
    }

    [Test]
    public void A_reserve_on_an_unknown_preuve_names_the_nearest() =>
        Problems(Sites.Sound with { Reserves = [Sites.Sound.Reserves[0] with { Preuve = "DMP/UX.14-BIZ.01.02" }] }).Should().ContainSingle().Which.Should().Contain("DMP/UX.14-BIS.01.02");

    [Test]
    public void An_invalid_run_makes_no_annex()
    {
        using var run = SampleRun.Invalid();
        new SiteExamination(Sites.Sound, run.Report, Tree.Catalogue).Problems().Should().ContainSingle().Which.Should().Contain("invalide");
    }

    private static Observation Observed(string from, string to) => new(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd"));

    private IReadOnlyList<string> Problems(Site site) => new SiteExamination(site, _run.Report, Tree.Catalogue).Problems();
}
