using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Hosting;

public class HostileClientTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [TestCase("n'importe quoi\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    public async Task What_is_no_request_is_refused_and_noted(string text)
    {
        await using var service = Start();
        (await SayAsync(service, text)).Should().StartWith("HTTP/1.1 400");
        _scratch.Exchanges.Single().Notes.Single().Rule.Should().Be("HTTP");
        await IsAliveAsync(service);
    }

    [Test]
    public async Task Headers_are_bounded()
    {
        await using var service = Start();
        (await SayAsync(service, $"GET / HTTP/1.1\r\nHost: a\r\nX: {new string('x', 100_000)}\r\n\r\n")).Should().StartWith("HTTP/1.1 431");
        await IsAliveAsync(service);
    }

    [Test]
    public async Task A_client_that_stalls_is_told_so()
    {
        await using var service = Start();
        (await SayAsync(service, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nbonjour")).Should().StartWith("HTTP/1.1 408");
        _scratch.Exchanges.Single().Notes.Single().Observed.Should().Contain("avant d'être lu en entier");
        await IsAliveAsync(service);
    }

    [Test]
    public async Task A_host_that_is_none_is_no_matter()
    {
        await using var service = Start();
        (await SayAsync(service, "GET /essai HTTP/1.1\r\nHost: a..b:port\r\nConnection: close\r\n\r\n")).Should().StartWith("HTTP/1.1");
        await IsAliveAsync(service);
    }

    [TestCase("/../../etc/passwd")]
    [TestCase("/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("/a%00b")]
    public async Task Paths_lead_nowhere(string path)
    {
        await using var service = Start();
        (await SayAsync(service, $"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).Should().StartWith("HTTP/1.1");
        await IsAliveAsync(service);
    }

    [Test]
    public async Task A_handshake_that_stops_half_way_holds_nobody_up()
    {
        await using var service = Start();
        using var half = new TcpClient("127.0.0.1", service.Address.Port);
        await half.GetStream().WriteAsync(new byte[] { 0x16, 0x03, 0x01 });
        await IsAliveAsync(service);
    }

    [Test]
    public async Task A_crowd_is_served()
    {
        await using var service = Start();
        using var client = Client();
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => client.PostAsync(service.Address, new ByteArrayContent(new byte[50_000]))));
        answers.Should().OnlyContain(answer => answer.IsSuccessStatusCode);
    }

    private HttpService Start() => HttpService.Start(HttpServiceSettings.Of(Certificates.Pki), new Polite(), _scratch.Journal, TimeProvider.System);

    private static async Task IsAliveAsync(HttpService service)
    {
        using var client = Client();
        (await client.GetAsync(service.Address)).IsSuccessStatusCode.Should().BeTrue();
    }

    private static async Task<string> SayAsync(HttpService service, string text)
    {
        using var connection = new TcpClient("127.0.0.1", service.Address.Port);
        await using var tls = new SslStream(connection.GetStream(), false, (_, _, _, _) => true);
        await tls.AuthenticateAsClientAsync("localhost");
        await tls.WriteAsync(Encoding.Latin1.GetBytes(text));
        var said = new byte[4096];
        return Encoding.Latin1.GetString(said, 0, await tls.ReadAsync(said));
    }

    private static HttpClient Client() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    private sealed class Polite : IServiceHandler
    {
        public string Service => "poli";

        public ServiceAnswer Answer(ServiceRequest request) => new() { Status = 200, Operation = "politesse" };
    }
}
