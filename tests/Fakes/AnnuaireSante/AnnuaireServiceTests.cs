using System.Net;
using Conformance.Fakes.AnnuaireSante;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Task = System.Threading.Tasks.Task;

namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>The Annuaire through HTTPS, with the Firely client that a product would use.</summary>
public class AnnuaireServiceTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task Answers_the_firely_client()
    {
        await using var service = Start();
        var query = new SearchParams().Where("family=Lefèvre").Where("given=Hélène").ReverseInclude("PractitionerRole:practitioner");
        var bundle = await Client(service).SearchAsync<Practitioner>(query);
        bundle!.Entry.Select(entry => entry.Resource).OfType<Practitioner>().Should().HaveCount(3).And.OnlyContain(person => person.Name[0].Given.First() == "Hélène");
        bundle.Entry.Select(entry => entry.Resource).OfType<PractitionerRole>().Should().HaveCount(3);
    }

    [Test]
    public async Task Answers_a_search_by_post_with_an_apostrophe()
    {
        await using var service = Start();
        var bundle = await Client(service).SearchUsingPostAsync<Organization>(new SearchParams().Where("name=hôpital fictif").Where("address-city=L'Hermitage"));
        bundle!.Entry.Should().ContainSingle();
        _scratch.Exchanges.Single().Facts["address-city"].Should().Be("L'Hermitage");
    }

    [Test]
    public async Task Gives_every_page_to_the_firely_client()
    {
        await using var service = Start();
        var client = Client(service);
        List<string> ids = [];
        for (var page = await client.SearchAsync<Practitioner>(new SearchParams().LimitTo(10)); page is not null; page = await client.ContinueAsync(page))
            ids.AddRange(page.Entry.Select(entry => entry.Resource!.Id!));
        ids.Should().HaveCount(32).And.OnlyHaveUniqueItems();
    }

    [Test]
    public async Task Reads_and_describes_itself_for_the_firely_client()
    {
        await using var service = Start();
        (await Client(service).ReadAsync<Organization>("Organization/001-990002"))!.Name.Should().Be("HÔPITAL FICTIF DES TILLEULS");
        (await Client(service).CapabilityStatementAsync())!.Rest.Single().Resource.Should().HaveCount(5);
    }

    [Test]
    public async Task Refuses_a_wrong_key_with_an_outcome_and_keeps_the_key_out_of_the_journal()
    {
        await using var service = Start();
        var refusal = await FluentActions.Awaiting(() => Client(service, "une-autre-cle").SearchAsync<Practitioner>()).Should().ThrowAsync<FhirOperationException>();
        refusal.Which.Status.Should().Be(HttpStatusCode.Unauthorized);
        refusal.Which.Outcome.Should().NotBeNull();
        _scratch.Text(_scratch.Exchanges.Single().Request).Should().Contain(Redactor.Mark).And.NotContain("une-autre-cle");
    }

    [TestCase("429")]
    [TestCase("503")]
    public async Task Misbehaves_on_demand(string fault)
    {
        await using var service = Start();
        using (service.Arm(new ServiceFault(fault)))
            (await FluentActions.Awaiting(() => Client(service).SearchAsync<Practitioner>()).Should().ThrowAsync<FhirOperationException>()).Which.Status.Should().Be((HttpStatusCode)int.Parse(fault));
        _scratch.Facts.OfType<FaultDelivered>().Should().ContainSingle().Which.Operation.Should().Be("Practitioner?");
        (await Client(service).SearchAsync<Practitioner>()).Should().NotBeNull();
    }

    [Test]
    public async Task Says_a_broken_search_to_the_firely_client()
    {
        await using var service = Start();
        var refusal = await FluentActions.Awaiting(() => Client(service).SearchAsync<Practitioner>(["address-city=Rennes"])).Should().ThrowAsync<FhirOperationException>();
        refusal.Which.Outcome!.Issue.Single().Diagnostics.Should().Be("Parameter address-city not found for resource Practitioner");
        _scratch.Exchanges.Single().Notes.Should().ContainSingle();
    }

    [Test]
    public async Task Journals_at_start_every_correspondent()
    {
        await using var service = Start();
        _scratch.Facts.OfType<AnnuaireServed>().Single().Correspondents.Should().HaveCount(AnnuaireHandler.Held.Correspondents.Count);
    }

    [Test]
    public async Task Draws_a_key_for_each_start()
    {
        await using var one = Start();
        await using var other = Start();
        one.ApiKey.Should().NotBe(other.ApiKey);
    }

    private AnnuaireService Start() => AnnuaireService.Start(new AnnuaireSettings(), _scratch.Journal, Certificates.Pki, TimeProvider.System);

    private static FhirClient Client(AnnuaireService service, string? key = null)
    {
        var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        http.DefaultRequestHeaders.Add("ESANTE-API-KEY", key ?? service.ApiKey);
        return new FhirClient(service.Url, http, new FhirClientSettings { PreferredFormat = ResourceFormat.Json });
    }
}
