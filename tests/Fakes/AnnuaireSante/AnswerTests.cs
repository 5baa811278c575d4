using Conformance.Fakes.AnnuaireSante;

namespace Conformance.Fakes.Tests.AnnuaireSante;

public class AnswerTests
{
    private readonly Annuaire _annuaire = new();

    [Test]
    public void Pages_by_fifty_and_then_as_asked()
    {
        _annuaire.Bundle("Practitioner").Should().NotBeNull();
        Annuaire.Entries(_annuaire.Bundle("Practitioner?_count=7")).Should().HaveCount(7);
        _annuaire.All("Practitioner?_count=7").Select(person => (string?)person["id"]).Should().HaveCount(32).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Names_the_next_page_by_an_identifier_that_says_nothing() =>
        Annuaire.Link(_annuaire.Bundle("Practitioner?_count=5"), "next").Should().MatchRegex("^https://127.0.0.1:8444/fhir/v2/_page\\?id=u[0-9a-f]{32}$");

    [Test]
    public void Says_nothing_of_a_page_that_it_does_not_know() =>
        _annuaire.Get("_page?id=u0").Should().Match<Fakes.Hosting.ServiceAnswer>(answer => answer.Status == 410 && answer.Notes.Count == 1);

    [Test]
    public void Writes_bundles_in_the_order_of_the_server() =>
        _annuaire.Bundle("Practitioner?_count=1").Select(member => member.Key).Should().Equal("resourceType", "type", "id", "total", "entry", "link");

    [Test]
    public void Leaves_the_total_out_on_demand() => _annuaire.Bundle("Practitioner?_total=none").ContainsKey("total").Should().BeFalse();

    [Test]
    public void Counts_without_entries() => _annuaire.Bundle("Practitioner?_count=0").Select(member => member.Key).Should().NotContain("entry").And.Contain("total");

    [TestCase("")]
    [TestCase("une-autre")]
    public void Refuses_a_wrong_key(string key)
    {
        var answer = _annuaire.Get("Practitioner?family=x", ("ESANTE-API-KEY", key));
        answer.Status.Should().Be(401);
        answer.Notes.Should().ContainSingle();
        Annuaire.Json(answer)["resourceType"]!.ToString().Should().Be("OperationOutcome");
    }

    [TestCase("Practitioner?address-city=Rennes")]
    [TestCase("PractitionerRole?specialty=SM04")]
    [TestCase("Practitioner?_summary=count")]
    [TestCase("Practitioner?_sort=family")]
    [TestCase("Organization?mailbox-mss-type=ORG")]
    [TestCase("PractitionerRole?practitioner.address-city=Rennes")]
    public void Refuses_a_parameter_that_the_resource_does_not_have(string query)
    {
        var answer = _annuaire.Get(query);
        answer.Status.Should().Be(400);
        Annuaire.Json(answer)["issue"]![0]!["diagnostics"]!.ToString().Should().Contain("not found for resource");
        answer.Notes.Should().ContainSingle();
    }

    [Test]
    public void Fails_on_an_unknown_parameter_as_the_published_source_does() =>
        new Annuaire(UnknownParameters.ServerError).Get("Practitioner?colour=blue").Status.Should().Be(500);

    [Test]
    public void Ignores_and_notes_an_unknown_parameter_when_told_to()
    {
        new Annuaire(UnknownParameters.Ignored).Total("Practitioner?family=garnier&colour=blue").Should().Be(4);
        _annuaire.Get("Practitioner?colour=blue", ("Prefer", "handling=lenient")).Should().Match<Fakes.Hosting.ServiceAnswer>(answer => answer.Status == 200 && answer.Notes.Count == 1);
    }

    [TestCase("Practitioner?_count=beaucoup", 400)]
    [TestCase("Practitioner?_count=-1", 400)]
    [TestCase("Practitioner?_lastUpdated=hier", 400)]
    [TestCase("Practitioner?_include=PractitionerRole:nobody", 400)]
    [TestCase("Patient?family=x", 404)]
    [TestCase("Practitioner/003-0", 404)]
    [TestCase("https://127.0.0.1:8444/ailleurs", 404)]
    [TestCase("https://127.0.0.1:8444/fhir/v2", 404)]
    public void Refuses_what_makes_no_sense(string query, int status) => _annuaire.Get(query).Status.Should().Be(status);

    [TestCase("PUT")]
    [TestCase("DELETE")]
    public void Is_read_only(string method) => _annuaire.Send(method, "Practitioner/003-990001", "{}").Status.Should().Be(403);

    [Test]
    public void Refuses_a_post_that_is_no_form() => _annuaire.Send("POST", "Practitioner/_search", "{}", ("Content-Type", "application/json")).Status.Should().Be(400);

    [Test]
    public void Answers_without_version_as_with_it() => _annuaire.Get("https://127.0.0.1:8444/fhir/Practitioner?family=roux").Facts["results"].Should().Be("1");

    [Test]
    public void Reads_a_resource() => Annuaire.Json(_annuaire.Get("Practitioner/003-990001"))["name"]![0]!["given"]![0]!.ToString().Should().Be("Hugo");

    [Test]
    public void Describes_itself() => Annuaire.Json(_annuaire.Get("metadata"))["fhirVersion"]!.ToString().Should().Be("4.0.1");

    [Test]
    public void Notes_large_pages_many_identifiers_and_a_high_rate()
    {
        _annuaire.Get("Practitioner?_count=500").Notes.Should().ContainSingle();
        _annuaire.Get("Practitioner?_id=" + string.Join(',', Enumerable.Range(0, 60))).Notes.Should().ContainSingle();
        Enumerable.Range(0, 18).Select(_ => _annuaire.Get("Practitioner?family=x")).ToList()[^1].Notes.Should().ContainSingle(note => note.Rule.Contains("débit"));
        _annuaire.Clock.Advance(TimeSpan.FromSeconds(1));
        _annuaire.Get("Practitioner?family=x").Notes.Should().BeEmpty();
    }

    [Test]
    public void Publishes_no_address_on_the_red_list()
    {
        var discreet = _annuaire.All("Practitioner?family=DISCRET-ESSAI&_revinclude=PractitionerRole:practitioner");
        discreet.Should().HaveCount(2).And.OnlyContain(resource => !resource.ContainsKey("telecom"));
    }

    [Test]
    public void Keeps_of_who_left_an_identifier_alone() =>
        _annuaire.All("Practitioner?active=false").Single().Select(member => member.Key).Should().NotContain("name").And.NotContain("telecom").And.Contain("identifier");

    [Test]
    public void Tells_a_mailbox_from_an_ordinary_address()
    {
        var clinic = _annuaire.All("Organization?name=clinique fictive des glycines").Single();
        clinic["telecom"]!.AsArray().Should().HaveCount(2);
        Annuaire.Mailboxes(clinic).Should().Equal("secretariat@glycines.mss.invalid");
    }
}
