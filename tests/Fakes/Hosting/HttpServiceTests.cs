using System.Net;
using System.Net.Sockets;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Hosting;

public class HttpServiceTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task Answers_curl_over_mutual_tls_and_names_its_certificate()
    {
        await using var service = Start(ClientCertificates.Required);
        var pki = Certificates.Pki;
        var curl = await CurlAsync("--cacert", pki.Authority.Path, "--cert", pki.Auth.CertificatePath, "--key", pki.Auth.KeyPath, "--data", "bonjour", $"{service.Address}essai");
        curl.StandardOutput.Should().Be("reçu : bonjour");
        _scratch.Exchanges.Should().ContainSingle().Which.ClientCertificate.Should().Contain("AUTH_CLI");
    }

    [Test]
    public async Task Refuses_tls_without_a_client_certificate_when_one_is_required()
    {
        await using var service = Start(ClientCertificates.Required);
        (await CurlAsync("--cacert", Certificates.Pki.Authority.Path, $"{service.Address}essai")).ExitCode.Should().NotBe(0);
        _scratch.Exchanges.Should().BeEmpty();
    }

    [Test]
    public async Task Writes_the_exchange_before_the_answer_leaves()
    {
        await using var service = Start();
        await Client().PostAsync(new Uri(service.Address, "essai"), new StringContent("bonjour"));
        _scratch.Text(_scratch.Exchanges.Single().Request).Should().StartWith("POST /essai").And.EndWith("bonjour");
        _scratch.Text(_scratch.Exchanges.Single().Response!).Should().StartWith("HTTP/1.1 200").And.EndWith("reçu : bonjour");
    }

    [Test]
    public async Task Keeps_credentials_out_of_what_it_writes()
    {
        await using var service = Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, service.Address);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer abracadabra");
        request.Headers.TryAddWithoutValidation("ESANTE-API-KEY", "sesame-ouvre-toi");
        await Client().SendAsync(request);
        _scratch.Text(_scratch.Exchanges.Single().Request).Should().Contain(Redactor.Mark).And.NotContain("abracadabra").And.NotContain("sesame");
    }

    [Test]
    public async Task Hands_the_bytes_on_as_they_were_sent()
    {
        var echo = new Echo();
        await using var service = Start(handler: echo);
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        await Client().PostAsync(service.Address, new ByteArrayContent(bytes));
        echo.Last.Should().Equal(bytes);
    }

    [TestCase("429", HttpStatusCode.TooManyRequests)]
    [TestCase("503", HttpStatusCode.ServiceUnavailable)]
    public async Task Misbehaves_on_demand_and_proves_it(string name, HttpStatusCode expected)
    {
        await using var service = Start();
        using (service.Arm(new ServiceFault(name)))
            (await Client().GetAsync(service.Address)).StatusCode.Should().Be(expected);
        (await Client().GetAsync(service.Address)).StatusCode.Should().Be(HttpStatusCode.OK);
        _scratch.Facts.OfType<FaultArmed>().Should().ContainSingle().Which.Fault.Should().Be(name);
        _scratch.Facts.OfType<FaultDelivered>().Should().ContainSingle().Which.Service.Should().Be("echo");
    }

    [Test]
    public async Task Says_when_to_come_back_with_429()
    {
        await using var service = Start();
        using var fault = service.Arm(ServiceFault.TooManyRequests);
        (await Client().GetAsync(service.Address)).Headers.RetryAfter.Should().NotBeNull();
    }

    [Test]
    public async Task Withholds_its_answer_until_the_fault_is_lifted()
    {
        await using var service = Start();
        var fault = service.Arm(ServiceFault.Timeout);
        var received = _scratch.NextAsync<ExchangeRecorded>();
        var answer = Client().GetAsync(service.Address);
        await received;
        await FluentActions.Awaiting(() => answer.WaitAsync(TimeSpan.FromMilliseconds(300))).Should().ThrowAsync<TimeoutException>();
        fault.Dispose();
        (await answer).StatusCode.Should().Be(HttpStatusCode.GatewayTimeout);
        _scratch.Exchanges.Single().Response.Should().BeNull();
    }

    [Test]
    public async Task Stops_although_it_withholds_an_answer()
    {
        var service = Start();
        _ = service.Arm(ServiceFault.Timeout);
        var received = _scratch.NextAsync<ExchangeRecorded>();
        var answer = Client().GetAsync(service.Address);
        await received;
        await service.DisposeAsync();
        (await answer).StatusCode.Should().Be(HttpStatusCode.GatewayTimeout);
    }

    [Test]
    public async Task Refuses_a_message_without_end()
    {
        await using var service = Start();
        var answer = await Client().PostAsync(service.Address, new ByteArrayContent(new byte[(16 * 1024 * 1024) + 1]));
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Test]
    public async Task Lives_on_and_says_so_when_its_handler_fails()
    {
        await using var service = Start(handler: new Failing());
        (await Client().GetAsync(service.Address)).StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        _scratch.Exchanges.Single().Notes.Single().Rule.Should().Be("harnais");
    }

    [Test]
    public void Says_which_port_is_taken_and_what_to_do()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var port = ((IPEndPoint)squatter.LocalEndpoint).Port;
        FluentActions.Invoking(() => Start(port: port)).Should().Throw<PortTakenException>().WithMessage($"*{port}*ports.echo*");
    }

    [Test]
    public async Task Serves_many_at_a_time()
    {
        await using var service = Start();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(rank => Client().PostAsync(service.Address, new StringContent($"{rank}"))));
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Should().BeEquivalentTo(Enumerable.Range(0, 50).Select(rank => $"reçu : {rank}"));
        _scratch.Exchanges.Should().HaveCount(50);
    }

    private HttpService Start(ClientCertificates certificates = ClientCertificates.None, IServiceHandler? handler = null, int port = 0) => HttpService.Start(
        new HttpServiceSettings { Port = port, Certificate = Certificates.Pki.Server, ClientCertificates = certificates }, handler ?? new Echo(), _scratch.Journal, TimeProvider.System);

    private static async Task<BufferedCommandResult> CurlAsync(params string[] arguments) =>
        await Cli.Wrap("curl").WithArguments(["--silent", .. arguments]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();

    private static HttpClient Client() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    private sealed class Echo : IServiceHandler
    {
        public byte[] Last { get; private set; } = [];

        public string Service => "echo";

        public ServiceAnswer Answer(ServiceRequest request)
        {
            Last = request.Body.ToArray();
            return new ServiceAnswer { Status = 200, ContentType = "text/plain; charset=utf-8", Operation = "echo", Body = MessageContent.Join(Encoding.UTF8.GetBytes("reçu : "), request.Body) };
        }
    }

    private sealed class Failing : IServiceHandler
    {
        public string Service => "echo";

        public ServiceAnswer Answer(ServiceRequest request) => throw new InvalidOperationException("oups");
    }
}
