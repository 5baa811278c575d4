using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class AuthorRuleTests
{
    private static readonly MetadataDraft Batch = new();
    private static readonly DmpSettings Declared = new() { Structure = new DeclaredStructure(MetadataDraft.Legal, [MetadataDraft.Geographic]) };

    private static MetadataDraft By(string person) => Batch with { Authors = [MetadataDraft.Doctor with { Person = person }] };

    private static MetadataDraft Of(string institution) => Batch with { Authors = [MetadataDraft.Doctor with { Institutions = [institution] }] };

    private static MetadataDraft From(string structure) => Batch with
    {
        Authors = [MetadataDraft.AuthorOf(VihfDraft.Doctor, structure)],
        SetAuthors = [MetadataDraft.AuthorOf(VihfDraft.Doctor, structure)],
        Settings = Declared,
    };

    [TestCase("^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS", "XCN.1")]
    [TestCase("899900000128^^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS", "XCN.2")]
    [TestCase("899900000128^DEMO^Claire^^^^^^1.2.250.1.71.4.2.1^D^^^IDNPS", "XCN.9")]
    [TestCase("899900000128^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^EI", "au lieu de IDNPS")]
    [TestCase("899900000129^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS", "clé")]
    [TestCase("99900000128^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS", "ni RPPS")]
    public void Authors_are_written_as_xcn(string xcn, string told) =>
        By(xcn).Check(new PersonForms()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "ITI TF-3/XCN" && breach.Observed.Contains(told));

    [TestCase("899900000128^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS")]
    [TestCase("30B0123457/42^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^EI")]
    [TestCase("1.2.250.1.999^LOGICIEL^Automate^^^^^^&1.2.250.1.999&ISO^U^^^RI")]
    public void Known_forms_of_authors_pass(string xcn) => By(xcn).Check(new PersonForms()).Should().BeEmpty();

    [Test]
    public void Legal_authenticator_is_written_as_xcn() =>
        Batch.WithSlot("legalAuthenticator", "899900000128").Check(new PersonForms()).Should().ContainSingle().Which.Observed.Should().StartWith("legalAuthenticator");

    [TestCase("^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^10B0123457", "XON.1")]
    [TestCase("HOPITAL^^^^^1.2.250.1.71.4.2.2^IDNST^^^10B0123457", "XON.6")]
    [TestCase("HOPITAL^^^^^&1.2.250.1.71.4.2.2&ISO^SIREN^^^10B0123457", "IDNST")]
    [TestCase("HOPITAL^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^", "XON.10")]
    public void Institutions_are_written_as_xon(string xon, string told) =>
        Of(xon).Check(new InstitutionForms()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "ITI TF-3/XON" && breach.Observed.Contains(told));

    [Test]
    public void Institution_of_a_right_form_passes() => Batch.Check(new InstitutionForms()).Should().BeEmpty();

    [Test]
    public void Structure_that_sends_is_the_author()
    {
        Batch.Sent().Check(new Authorship()).Should().BeEmpty();
        var breach = From("10B0999990").Sent().Check(new Authorship()).Should().ContainSingle().Subject;
        breach.Refusal!.Context.Should().Be("Aucun AuthorInstitution ne correspond à l'utilisateur du VIHF");
        breach.Observed.Should().Contain("10B0999990").And.Contain(MetadataDraft.Geographic);
    }

    [Test]
    public void Person_who_sends_is_an_author_or_the_legal_authenticator()
    {
        var direct = Batch with { Mode = "DIRECTE" };
        direct.Sent().Check(new Authorship()).Should().BeEmpty();
        var other = direct with { Authors = [MetadataDraft.AuthorOf("899900000771", MetadataDraft.Geographic)] };
        other.Sent().Check(new Authorship()).Should().BeEmpty();
        other.WithSlot("legalAuthenticator", other.Authors[0].Person!).Sent().Check(new Authorship()).Should().ContainSingle().Which.Observed.Should().Contain("899900000771");
    }

    [Test]
    public void Metadata_of_a_known_document_may_be_those_of_another_author() => From("10B0999990").Check(new Authorship()).Should().BeEmpty();

    [Test]
    public void Geographic_entity_passes() => From(MetadataDraft.Geographic).Check(new GeographicFiness()).Should().BeEmpty();

    [Test]
    public void Juridical_entity_is_noted_for_the_document_and_the_set() =>
        From(MetadataDraft.Legal).Check(new GeographicFiness()).Should().HaveCount(2).And.OnlyContain(breach => breach.Severity == Severity.Avertissement && breach.Refusal == null);

    [TestCase("2026-03-03", false)]
    [TestCase("2026-03-02", true)]
    public void Juridical_entity_is_refused_from_the_date(string date, bool refused) => (From(MetadataDraft.Legal) with
    {
        Settings = Declared with { GeographicFinessRequiredFrom = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) },
    }).Check(new GeographicFiness()).Should().OnlyContain(breach => breach.Refusal != null == refused);

    [Test]
    public void Entity_that_nobody_declared_is_told() =>
        From("10B0999990").Check(new GeographicFiness()).Should().HaveCount(2).And.OnlyContain(breach => breach.Severity == Severity.Information);

    [Test]
    public void Nothing_is_said_of_a_structure_that_nobody_declared() => (From(MetadataDraft.Legal) with { Settings = new() }).Check(new GeographicFiness()).Should().BeEmpty();
}
