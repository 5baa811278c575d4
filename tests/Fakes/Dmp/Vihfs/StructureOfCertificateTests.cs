using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp.Vihfs;

public class StructureOfCertificateTests
{
    private const string LegalEntity = "11B0123456";
    private const string Site = "10B0123457";
    private const string Rule = "VIHF/Identifiant_Structure";
    private static readonly DmpSettings Settings = new() { Structure = new DmpStructure(LegalEntity, [Site, "10B0123465"]) };

    private Stage _stage = new(Settings);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer OfLegalEntity(string structure, string sector = "SA01^1.2.250.1.71.4.2.4")
    {
        _stage.Serve(DmpState.OuvertAutorise);
        return _stage.Td02(new VihfDraft { Structure = structure, Sector = sector }, Identities.LegalEntitySign, Identities.LegalEntityAuth);
    }

    [Test]
    public void Certificate_of_the_site_names_the_site()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td02().Notes.Should().BeEmpty();
    }

    [Test]
    public void Certificate_of_a_site_names_no_other() =>
        _stage.Td02(new VihfDraft { Structure = "10B0123465" }).Reason().Should().Be("Erreur d'authentification de la personne morale");

    [TestCase(Site)]
    [TestCase("10B0123465")]
    public void Certificate_of_the_legal_entity_does_for_its_sites(string site) => OfLegalEntity(site).Notes.Should().BeEmpty();

    [Test]
    public void Certificate_of_the_legal_entity_does_for_no_stranger() => OfLegalEntity("10B0999990").Rules().Should().Equal(Rule);

    [Test]
    public void Legal_entity_itself_is_tolerated()
    {
        var answer = OfLegalEntity(LegalEntity);
        answer.Status.Should().Be(200);
        answer.Notes.Should().ContainSingle().Which.Should().Match<RuleNote>(note => note.Rule == Rule && note.Severity == Severity.Avertissement && note.Observed.Contains("date à fixer"));
    }

    [TestCase("2026-03-02", 500)]
    [TestCase("2026-03-03", 200)]
    public void Legal_entity_itself_is_refused_from_a_day_on(string day, int status)
    {
        _stage.Dispose();
        _stage = new Stage(Settings with { LegalEntityRefusedFrom = DateOnly.Parse(day) });
        OfLegalEntity(LegalEntity).Status.Should().Be(status);
    }

    [Test]
    public void Legal_entity_itself_never_does_for_an_elderly_home() =>
        OfLegalEntity(LegalEntity, "SA17^1.2.250.1.71.4.2.4").Notes.Should().ContainSingle().Which.Severity.Should().Be(Severity.Bloquant);

    [Test]
    public void Nothing_tells_without_a_declared_structure()
    {
        _stage.Dispose();
        _stage = new Stage();
        OfLegalEntity(Site).Notes.Should().BeEmpty();
    }

    [Test]
    public void Cards_name_no_structure()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td02(new VihfDraft { Mode = "DIRECTE" }, Identities.CardSign, Identities.CardAuth).Notes.Should().BeEmpty();
    }
}
