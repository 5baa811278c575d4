using System.Net;
using Conformance.Fakes.Hosting;
using WireMock.RequestBuilders;

namespace Conformance.Fakes.Tests.Hosting;

public class StubTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task A_stub_of_ones_own_comes_before_the_service()
    {
        await using var service = Start();
        Stub(service);
        (await Client().GetAsync(new Uri(service.Address, "mien"))).StatusCode.Should().Be(HttpStatusCode.Gone);
        _scratch.Exchanges.Should().BeEmpty();
    }

    [Test]
    public async Task The_service_answers_what_no_stub_takes()
    {
        await using var service = Start();
        Stub(service);
        var answer = await Client().PostAsync(new Uri(service.Address, "autre"), new StringContent("bonjour"));
        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).Should().Be((HttpStatusCode.OK, "bonjour"));
        answer.Headers.Select(header => header.Key).Should().NotContain(name => name.Contains("Conformance"));
        _scratch.Text(_scratch.Exchanges.Single().Request).Should().EndWith("bonjour");
    }

    [Test]
    public async Task The_service_answers_again_once_stubs_are_gone()
    {
        await using var service = Start();
        service.Stubs.DeleteMapping(Stub(service));
        (await Client().GetAsync(new Uri(service.Address, "mien"))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static Guid Stub(HttpService service)
    {
        service.Stubs.Given(Request.Create().WithPath("/mien")).AtPriority(1).RespondWith(WireMock.ResponseBuilders.Response.Create().WithStatusCode(410).WithBody("parti"));
        return service.Stubs.Mappings.Single(mapping => mapping.Priority == 1).Guid;
    }

    private HttpService Start() =>
        HttpService.Start(new HttpServiceSettings { Certificate = Certificates.Pki.Server }, new Parrot(), _scratch.Journal, TimeProvider.System);

    private static HttpClient Client() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    private sealed class Parrot : IServiceHandler
    {
        public string Service => "echo";

        public ServiceAnswer Answer(ServiceRequest request) => new() { Status = 200, Operation = "echo", Body = request.Body.ToArray() };
    }
}
