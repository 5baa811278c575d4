using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.Hosting;

public class FaultTests
{
    private readonly ScratchJournal _scratch = new();
    private readonly FakeTimeProvider _clock = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task A_redirected_client_that_follows_is_answered()
    {
        await using var service = Start();
        using var fault = service.Arm(ServiceFault.Redirect);
        (await SayAsync(Client(), service)).Should().Be("bonjour");
        (await SayAsync(Client(), service)).Should().Be("bonjour");
        Delivered().Should().Equal("redirect", "redirect");
        _scratch.Exchanges.Select(exchange => _scratch.Text(exchange.Response!)[..12]).Should().Equal("HTTP/1.1 307", "HTTP/1.1 200", "HTTP/1.1 307", "HTTP/1.1 200");
    }

    [Test]
    public async Task A_reset_connection_gives_no_answer()
    {
        await using var service = Start();
        using (service.Arm(ServiceFault.Reset))
            await FluentActions.Awaiting(() => SayAsync(Client(), service)).Should().ThrowAsync<HttpRequestException>();
        _scratch.Exchanges.Single().Response.Should().BeNull();
        Delivered().Should().Equal("reset");
        (await SayAsync(Client(), service)).Should().Be("bonjour");
    }

    [Test]
    public async Task An_answer_cut_short_announces_more_than_it_gives()
    {
        await using var service = Start();
        using var fault = service.Arm(ServiceFault.CutShort);
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Address) { Content = new StringContent("bonjour") };
        using var answer = await Client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentLength.Should().Be(7);
        await FluentActions.Awaiting(() => answer.Content.ReadAsStringAsync()).Should().ThrowAsync<HttpRequestException>();
        Delivered().Should().Equal("cut-short");
    }

    [Test]
    public async Task A_slow_answer_drips_with_the_clock_until_the_fault_is_lifted()
    {
        await using var service = Start();
        var fault = service.Arm(ServiceFault.Slow);
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Address) { Content = new StringContent("bonjour") };
        using var answer = await Client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        body.ReadByte().Should().Be('b');
        var rest = new StreamReader(body).ReadToEndAsync();
        await FluentActions.Awaiting(() => rest.WaitAsync(TimeSpan.FromMilliseconds(300))).Should().ThrowAsync<TimeoutException>();
        fault.Dispose();
        (await rest).Should().Be("onjour");
    }

    [TestCase("untrusted-certificate", X509ChainStatusFlags.PartialChain)]
    [TestCase("expired-certificate", X509ChainStatusFlags.NotTimeValid)]
    public async Task A_client_that_had_a_connection_meets_the_certificate_too(string name, X509ChainStatusFlags expected)
    {
        await using var service = Start();
        var seen = X509ChainStatusFlags.NoError;
        using var client = Client(chain => seen |= chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status));
        (await SayAsync(client, service)).Should().Be("bonjour");
        using (service.Arm(ServiceFault.Named(name, service.Faults)))
            (await FluentActions.Awaiting(() => SayAsync(client, service)).Should().ThrowAsync<HttpRequestException>()).WithInnerException<AuthenticationException>();
        seen.Should().HaveFlag(expected);
        _scratch.Facts.OfType<FaultDelivered>().Should().Contain(new FaultDelivered("echo", name, "TLS"));
        (await SayAsync(client, service)).Should().Be("bonjour");
    }

    [Test]
    public async Task A_request_under_a_bad_certificate_is_answered_and_recorded()
    {
        await using var service = Start();
        using var fault = service.Arm(ServiceFault.UntrustedCertificate);
        using var careless = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        (await SayAsync(careless, service)).Should().Be("bonjour");
        _scratch.Exchanges.Should().ContainSingle();
    }

    [Test]
    public async Task Any_error_status_is_a_fault()
    {
        await using var service = Start();
        using var fault = service.Arm(new ServiceFault("502"));
        (await Client().GetAsync(service.Address)).StatusCode.Should().Be(HttpStatusCode.BadGateway);
    }

    [TestCase("timout", "timeout")]
    [TestCase("Expired-Certificat", "expired-certificate")]
    [TestCase("302", "503")]
    public async Task An_unknown_fault_is_told_the_nearest(string name, string nearest)
    {
        await using var service = Start();
        service.Invoking(one => one.Arm(new ServiceFault(name))).Should().Throw<UnknownFaultException>().WithMessage($"*{name}*plus proche est « {nearest} »*");
        _scratch.Facts.Should().BeEmpty();
    }

    private IEnumerable<string> Delivered() => _scratch.Facts.OfType<FaultDelivered>().Select(delivered => delivered.Fault);

    private HttpService Start() => HttpService.Start(HttpServiceSettings.Of(Certificates.Pki), new Parrot(), _scratch.Journal, _clock);

    private static async Task<string> SayAsync(HttpClient client, HttpService service) =>
        await (await client.PostAsync(service.Address, new StringContent("bonjour"))).Content.ReadAsStringAsync();

    private static HttpClient Client(Action<X509Chain>? look = null)
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(Certificates.Pki.Authority.Load());
        return new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = trust,
                RemoteCertificateValidationCallback = (_, _, chain, errors) =>
                {
                    look?.Invoke(chain!);
                    return errors == SslPolicyErrors.None;
                },
            },
        });
    }

    private sealed class Parrot : IServiceHandler
    {
        public string Service => "echo";

        public ServiceAnswer Answer(ServiceRequest request) => new() { Status = 200, Operation = "echo", ContentType = "text/plain", Body = request.Body.ToArray() };
    }
}
