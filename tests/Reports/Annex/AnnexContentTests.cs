using Conformance.Reports.Annex;
using Conformance.Reports.Annex.Sites;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Annex;

public sealed class AnnexContentTests
{
    private Recording _run = null!;

    [SetUp]
    public void Record() => _run = SampleRun.Mixed();

    [TearDown]
    public void Delete() => _run.Dispose();

    [TestCase(SignedAct.PvPilote, "Annexe au procès-verbal pilote")]
    [TestCase(SignedAct.Va, "Annexe à la vérification d'aptitude (VA)")]
    public void Says_that_it_is_an_annex_and_no_observation_in_production(SignedAct act, string title)
    {
        var annex = Annex(Sites.Sound with { Act = act });
        annex.Title.Should().Be(title);
        annex.Blocks.OfType<NoticeBlock>().Select(notice => notice.Text).Should().Contain(text => text.Contains("Il ne remplace pas le modèle officiel")).And.Contain(text => text.Contains("ne valent pas observation en production"));
    }

    [Test]
    public void Counts_what_the_journal_saw_of_each_flow_with_its_days() =>
        Rows("Flux observés par la course").Should().ContainEquivalentOf(new[] { "Test d'existence du DMP et de l'autorisation", "TD0.2", "DMP", "1", "09/03/2026", "09/03/2026" });

    [Test]
    public void Names_the_flows_that_an_absent_brick_hides_and_why() =>
        Rows("Flux non observés, une brique étant absente du site").Should().HaveCount(3).And.OnlyContain(row => row[2] == "PFI" && row[3] == "prévue en 2027");

    [Test]
    public void Names_the_flows_that_the_run_did_not_see_though_their_brick_is_there() =>
        Rows("Flux que la course n'a pas observés, les briques étant présentes").Select(row => row[1]).Should().Contain(["TD2.1", "SMTP", "IMAP"]).And.NotContain("TD0.2");

    [Test]
    public void A_flow_that_the_run_saw_on_a_simulated_service_stays_unobserved_where_its_brick_is_absent()
    {
        _run.Exchange("mss", "DATA", "MAIL", "250");
        var rows = Rows("Flux non observés, une brique étant absente du site", Sites.Sound with { Bricks = [new BrickOnSite(Brick.OperateurMssante, false, "non déployé")] });
        rows.Should().Contain(row => row[1] == "SMTP" && row[3] == "non déployé (la course en a vu 1 échange avec le service simulé)");
    }

    [Test]
    public void Tells_the_verdicts_of_a_chapter_in_words_and_names_what_is_not_conforme() =>
        Rows("Verdicts par chapitre").Should().ContainEquivalentOf(new[] { "DMP/UX", "1 preuve conforme ; non conforme : DMP/UX.12.01.01 ; non observé : DMP/UX.14-BIS.01.02." });

    [Test]
    public void Makes_no_percentage_of_anything() =>
        Annex(Sites.Sound).Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row).Should().NotContain(text => text.Contains('%'));

    [Test]
    public void Says_what_is_open_without_a_reserve() =>
        Annex(Sites.Sound).Blocks.OfType<NoticeBlock>().Should().Contain(notice => notice.Text == "Preuves non conformes, non observées ou à attester, sans réserve écrite : DMP/UX.12.01.01.");

    [Test]
    public void Says_when_another_build_is_deployed_than_was_judged() =>
        Annex(Sites.Sound with { Versions = new DeployedVersions("4.3.0", "4.1.0", null) }).Blocks.OfType<NoticeBlock>().Should().Contain(notice => notice.Text.Contains("et non la version 4.3.0"));

    [Test]
    public void Leaves_room_for_a_fingerprint_and_for_a_signatory_that_nobody_gave()
    {
        var annex = Annex(Sites.Sound);
        annex.Blocks.OfType<CodeBlock>().Single().Text.Should().StartWith("……");
        annex.Blocks.OfType<SignatureBlock>().Single().Places.Should().SatisfyRespectively(
            place => place.Name.Should().Be("Camille Essai"), place => place.Should().Be(new SignaturePlace("Pour l'éditeur, Éditions Fictives", "", "")));
    }

    private AnnexDocument Annex(Site site) => AnnexContent.Of(Sites.Subject(_run, site));

    private IReadOnlyList<IReadOnlyList<string>> Rows(string caption, Site? site = null) => Annex(site ?? Sites.Sound).Blocks.OfType<TableBlock>().Single(table => table.Caption == caption).Rows;
}
