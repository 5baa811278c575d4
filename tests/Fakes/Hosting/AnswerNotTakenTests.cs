using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Fakes.Tests.Hosting;

public class AnswerNotTakenTests
{
    private readonly ScratchJournal _scratch = new();

    [TearDown]
    public void Discard() => _scratch.Dispose();

    [Test]
    public async Task Says_after_how_long_the_client_had_gone()
    {
        var clock = new FakeTimeProvider();
        var sender = new AnswerSender("dmp", _scratch.Journal, clock);
        var visit = sender.Begin(new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) });
        clock.Advance(TimeSpan.FromMilliseconds(1200));
        await sender.SendAsync(visit, new ServiceAnswer { Status = 200, Operation = "TD0.2" });
        _scratch.Facts.Should().Equal(new AnswerNotTaken("dmp", "TD0.2", 1200));
    }

    [Test]
    public async Task Hears_it_from_the_socket_before_Kestrel_tells()
    {
        using var closed = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var context = new DefaultHttpContext();
        context.Features.Set<IConnectionSocketFeature>(new Connection(closed));
        var sender = new AnswerSender("dmp", _scratch.Journal, TimeProvider.System);
        await sender.SendAsync(sender.Begin(context), new ServiceAnswer { Status = 200, Operation = "TD0.2" });
        _scratch.Facts.Should().ContainSingle().Which.Should().BeOfType<AnswerNotTaken>();
    }

    [Test]
    public async Task Is_silent_of_an_answer_that_left()
    {
        var sender = new AnswerSender("dmp", _scratch.Journal, TimeProvider.System);
        await sender.SendAsync(sender.Begin(new DefaultHttpContext()), new ServiceAnswer { Status = 200, Operation = "TD0.2", Body = new byte[1] });
        _scratch.Facts.Should().BeEmpty();
    }

    [Test]
    public async Task Tells_of_a_client_that_leaves_while_its_answer_is_sent()
    {
        await using var service = Start();
        var given = _scratch.NextAsync<AnswerNotTaken>();
        using (await Client().GetAsync(service.Address, HttpCompletionOption.ResponseHeadersRead))
        {
        }

        (await given).Should().Match<AnswerNotTaken>(left => left.Service == "large" && left.Operation == "lecture");
        _scratch.Exchanges.Should().ContainSingle();
    }

    [Test]
    public async Task Tells_of_a_client_that_leaves_in_the_middle_of_its_request()
    {
        await using var service = Start();
        var given = _scratch.NextAsync<AnswerNotTaken>();
        using (var connection = new TcpClient("127.0.0.1", service.Address.Port))
        {
            await using var tls = new SslStream(connection.GetStream(), false, (_, _, _, _) => true);
            await tls.AuthenticateAsClientAsync("localhost");
            await tls.WriteAsync(Encoding.ASCII.GetBytes("POST /essai HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nbonjour"));
        }

        (await given).Operation.Should().Be("POST essai");
        (await Client().GetAsync(service.Address, HttpCompletionOption.ResponseHeadersRead)).IsSuccessStatusCode.Should().BeTrue();
    }

    [Test]
    public async Task Is_silent_of_a_client_that_gives_up_on_a_fault()
    {
        await using var service = Start();
        using var fault = service.Arm(ServiceFault.Timeout);
        using var patience = new CancellationTokenSource();
        var withheld = _scratch.NextAsync<ExchangeRecorded>();
        var answer = Client().GetAsync(service.Address, patience.Token);
        await withheld;
        await patience.CancelAsync();
        await FluentActions.Awaiting(() => answer).Should().ThrowAsync<OperationCanceledException>();
        await service.DisposeAsync();
        _scratch.Facts.Should().NotContain(fact => fact is AnswerNotTaken);
    }

    private HttpService Start() =>
        HttpService.Start(new HttpServiceSettings { Certificate = Certificates.Pki.Server }, new Large(), _scratch.Journal, TimeProvider.System);

    private static HttpClient Client() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });

    private sealed record Connection(Socket Socket) : IConnectionSocketFeature;

    private sealed class Large : IServiceHandler
    {
        public string Service => "large";

        public ServiceAnswer Answer(ServiceRequest request) => new() { Status = 200, Operation = "lecture", Body = new byte[50_000_000] };
    }
}
