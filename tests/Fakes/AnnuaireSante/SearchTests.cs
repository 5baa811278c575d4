namespace Conformance.Fakes.Tests.AnnuaireSante;

public class SearchTests
{
    private const string G15 = "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";
    private const string R38 = "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale";
    private readonly Annuaire _annuaire = new();

    [TestCase("Practitioner?identifier=https://rpps.esante.gouv.fr|99900000037", 1)]
    [TestCase("Practitioner?identifier=99900000037", 1)]
    [TestCase("Practitioner?identifier=urn:oid:1.2.250.1.71.4.2.1%7C899900000037", 1)]
    [TestCase("Practitioner?identifier=urn:oid:1.2.250.1.71.4.2.1|99900000037", 0)]
    [TestCase("Practitioner?identifier-type=RPPS", 32)]
    [TestCase("Practitioner?active=false", 1)]
    [TestCase("Practitioner?family=lefevre-essai", 7)]
    [TestCase("Practitioner?family=LEF%C3%88VRE", 7)]
    [TestCase("Practitioner?family=fevre", 0)]
    [TestCase("Practitioner?family:contains=fevre", 7)]
    [TestCase("Practitioner?family:exact=LEFEVRE-ESSAI", 2)]
    [TestCase("Practitioner?family:exact=lefevre-essai", 0)]
    [TestCase("Practitioner?family=lefevre&given=helene", 3)]
    [TestCase("Practitioner?family=bernard,moreau", 2)]
    [TestCase("Practitioner?given=Hugo", 2)]
    [TestCase("Practitioner?name=hugu", 1)]
    [TestCase("Practitioner?family=le+goff", 1)]
    [TestCase("Practitioner?family=d'almeida", 1)]
    [TestCase("Practitioner?qualification-code=" + G15 + "|60", 4)]
    [TestCase("Practitioner?qualification-code=" + R38 + "|SM04", 4)]
    [TestCase("Practitioner?qualification-code=SM04&qualification-code=10", 4)]
    [TestCase("Practitioner?qualification-code=SM04&qualification-code=60", 0)]
    [TestCase("Practitioner?qualification-code=SM04,SM15", 7)]
    [TestCase("Practitioner?family=garnier&qualification-code:not=60", 2)]
    [TestCase("Practitioner?mailbox-mss=luc.bernard-essai@medecin.mss.invalid", 1)]
    [TestCase("Practitioner?mailbox-mss:contains=%40kine.", 1)]
    [TestCase("Practitioner?_id=003-990001,003-990002", 2)]
    public void Finds_persons(string query, int expected) => _annuaire.Total(query).Should().Be(expected);

    [TestCase("PractitionerRole?mailbox-mss=paul.dupont-essai@tilleuls-bleus.mss.invalid", 1)]
    [TestCase("PractitionerRole?mailbox-mss:exact=paul.dupont-essai@cabinet.mss.invalid", 1)]
    [TestCase("PractitionerRole?practitioner=003-990019", 2)]
    [TestCase("PractitionerRole?practitioner=Practitioner/003-990019&organization=Organization/001-990006", 1)]
    [TestCase("PractitionerRole?practitioner.family=dupont", 3)]
    [TestCase("PractitionerRole?practitioner:Practitioner.family:exact=DUPONT-ESSAI", 3)]
    [TestCase("PractitionerRole?organization.address-city=l'hermitage", 4)]
    [TestCase("PractitionerRole?role=GENR01", 30)]
    public void Finds_practices(string query, int expected) => _annuaire.Total(query).Should().Be(expected);

    [TestCase("Organization?name=clinique+fictive", 2)]
    [TestCase("Organization?name:contains=tilleuls", 4)]
    [TestCase("Organization?name=HOPITAL%20FICTIF&address-postalcode=30800", 1)]
    [TestCase("Organization?address-city=L%27Hermitage", 2)]
    [TestCase("Organization?address-line:contains=moulin", 2)]
    [TestCase("Organization?address=rennes", 2)]
    [TestCase("Organization?address-postalcode=30", 6)]
    [TestCase("Organization?identifier=https://finess.esante.gouv.fr|990000002", 1)]
    [TestCase("Organization?type=SA01", 5)]
    [TestCase("Organization?mailbox-mss=contact@glycines.invalid", 0)]
    [TestCase("Organization?mailbox-mss:contains=%40", 10)]
    [TestCase("Organization?partof=001-990001", 2)]
    public void Finds_structures(string query, int expected) => _annuaire.Total(query).Should().Be(expected);

    [TestCase("ge2026-03-01", 32)]
    [TestCase("gt2026-03-01", 0)]
    [TestCase("2026-03", 32)]
    [TestCase("lt2026-03-01T08:00:00Z", 0)]
    public void Compares_last_changes(string value, int expected) => _annuaire.Total($"Practitioner?_lastUpdated={value}").Should().Be(expected);

    [Test]
    public void Brings_who_works_in_a_structure() =>
        _annuaire.All("Organization?address-city=Rennes&_revinclude=PractitionerRole:organization").Select(resource => (string?)resource["resourceType"])
            .Should().Contain("PractitionerRole").And.Contain("Organization");

    [Test]
    public void Brings_what_a_practice_points_to() =>
        _annuaire.All("PractitionerRole?practitioner=003-990001&_include=*").Select(resource => (string?)resource["resourceType"])
            .Should().Equal("PractitionerRole", "Practitioner", "Organization");

    [Test]
    public void Searches_by_post_as_by_get()
    {
        var answer = _annuaire.Send("POST", "Practitioner/_search", "family=lef%C3%A8vre&given=Hugo", ("Content-Type", "application/x-www-form-urlencoded"));
        ((int)Annuaire.Json(answer)["total"]!).Should().Be(1);
        answer.Operation.Should().Be("Practitioner?");
    }

    [Test]
    public void Keeps_the_elements_asked_for() =>
        _annuaire.All("Practitioner?_id=003-990001&_elements=name").Single().Select(member => member.Key).Should().Equal("resourceType", "id", "meta", "name");

    [Test]
    public void Notes_each_parameter_and_the_number_of_results() =>
        _annuaire.Get("Practitioner?family:exact=GARNIER-ESSAI&qualification-code=60").Facts
            .Should().Equal(new Dictionary<string, string> { ["family:exact"] = "GARNIER-ESSAI", ["qualification-code"] = "60", ["results"] = "2" });
}
