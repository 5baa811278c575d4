using System.Net;
using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Tests.Clinical;

public sealed class AnnuaireSearchTests
{
    private const string Mss = """{"url":"https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type","valueCoding":{"code":"MSSANTE"}}""";

    private readonly AnnuaireOnPaper _annuaire = new();

    [TearDown]
    public void Close() => _annuaire.Dispose();

    [Test]
    public async Task Joins_a_person_to_each_place_at_its_address()
    {
        _annuaire.Answering("Practitioner?family=essai", Person("p1", "perso@x.invalid"))
            .Answering("PractitionerRole?practitioner=p1", Role("r1", "o1", "un@x.invalid"), Role("r2", "o2", "deux@x.invalid"))
            .Answering("Organization?_id=o1,o2", Place("o1", "Clinique", "30000", "Nîmes"), Place("o2", "Hôpital", "35000", "Rennes"));
        (await FindAsync(new() { Nom = "essai" })).Should().BeEquivalentTo("ESSAI perso@x.invalid ", "ESSAI un@x.invalid Nîmes", "ESSAI deux@x.invalid Rennes");
    }

    [Test]
    public async Task A_place_leaves_out_the_persons_other_addresses()
    {
        _annuaire.Answering("Practitioner?qualification-code=https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale|SM04", Person("p1", "perso@x.invalid"))
            .Answering("PractitionerRole?practitioner=p1", Role("r1", "o1", "un@x.invalid"), Role("r2", "o2", "deux@x.invalid"))
            .Answering("Organization?_id=o1,o2", Place("o1", "Clinique", "30000", "Nîmes"), Place("o2", "Hôpital", "35000", "Rennes"));
        (await FindAsync(new() { Specialite = "SM04", Ville = "rennes" })).Should().Equal("ESSAI deux@x.invalid Rennes");
    }

    [Test]
    public async Task A_structure_brings_its_own_box_and_who_works_there()
    {
        _annuaire.Answering("Organization?name:contains=hôpital&address-postalcode=35", Place("o2", "HOPITAL", "35000", "Rennes", "service@x.invalid"))
            .Answering("PractitionerRole?organization=o2", Role("r2", "o2", "deux@x.invalid"))
            .Answering("Practitioner?_id=p1", Person("p1"));
        (await FindAsync(new() { RaisonSociale = "hôpital", CodePostal = "35" })).Should().BeEquivalentTo("HOPITAL service@x.invalid Rennes", "ESSAI deux@x.invalid Rennes");
    }

    [Test]
    public async Task Whoever_publishes_no_address_is_found_without_one()
    {
        _annuaire.Answering("Practitioner?identifier=https://rpps.esante.gouv.fr|99900000017", Person("p1"));
        (await FindAsync(new() { Rpps = "99900000017" })).Should().Equal("ESSAI - ");
    }

    [Test]
    public async Task An_ordinary_e_mail_is_no_mssante_address()
    {
        _annuaire.Answering("Practitioner?given=camille", Person("p1").Replace(Mss, "{}", StringComparison.Ordinal));
        (await FindAsync(new() { Prenom = "camille" })).Should().Equal("ESSAI - ");
    }

    [Test]
    public async Task Follows_every_page()
    {
        _annuaire.AnsweringPage("Practitioner?family=e", "https://annuaire.invalid/fhir/v2/_page?id=u1", Person("p1")).Answering("_page?id=u1", Person("p2"));
        (await FindAsync(new() { Nom = "e" })).Should().HaveCount(2);
    }

    [Test]
    public async Task Does_not_take_its_key_elsewhere()
    {
        _annuaire.AnsweringPage("Practitioner?family=e", "https://ailleurs.invalid/fhir/v2/_page?id=u1", Person("p1"));
        (await FailureAsync(new() { Nom = "e" })).Should().Be(AnnuaireTrouble.Unreadable);
    }

    [TestCase(HttpStatusCode.TooManyRequests, nameof(AnnuaireTrouble.TooManyRequests))]
    [TestCase(HttpStatusCode.ServiceUnavailable, nameof(AnnuaireTrouble.Unavailable))]
    [TestCase(HttpStatusCode.GatewayTimeout, nameof(AnnuaireTrouble.Timeout))]
    [TestCase(HttpStatusCode.Unauthorized, nameof(AnnuaireTrouble.Refused))]
    public async Task Tells_what_went_wrong(HttpStatusCode status, string trouble)
    {
        _annuaire.Status = status;
        (await FailureAsync(new() { Nom = "e" })).ToString().Should().Be(trouble);
    }

    private async Task<List<string>> FindAsync(Criteria criteria) => [.. (await _annuaire.Search().FindAsync(criteria, CancellationToken.None))
        .Select(found => $"{found.Person?.Family ?? found.Name} {found.Address ?? "-"} {found.Structure?.Town}")];

    private async Task<AnnuaireTrouble> FailureAsync(Criteria criteria) =>
        (await FluentActions.Awaiting(() => FindAsync(criteria)).Should().ThrowAsync<AnnuaireException>()).Which.Trouble;

    private static string Telecom(string? address) => address is null ? "[]" : $$"""[{"system":"email","value":"{{address}}","extension":[{{Mss}}]}]""";

    private static string Person(string id, string? address = null) => $$"""
        {"resourceType":"Practitioner","id":"{{id}}","active":true,"name":[{"use":"usual","family":"ESSAI","given":["Camille"]}],
         "identifier":[{"system":"https://rpps.esante.gouv.fr","value":"99900000017"}],"telecom":{{Telecom(address)}},
         "qualification":[{"code":{"coding":[{"system":"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale","code":"SM04"}]} }]}
        """;

    private static string Role(string id, string place, string address) => $$"""
        {"resourceType":"PractitionerRole","id":"{{id}}","practitioner":{"reference":"Practitioner/p1"},"organization":{"reference":"Organization/{{place}}"},"telecom":{{Telecom(address)}}}
        """;

    private static string Place(string id, string name, string postalCode, string town, string? address = null) => $$"""
        {"resourceType":"Organization","id":"{{id}}","name":"{{name}}","address":[{"postalCode":"{{postalCode}}","city":"{{town}}"}],"telecom":{{Telecom(address)}}}
        """;
}
