using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Conformance.Fakes.Mss;
using Conformance.Fakes.Pki;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Conformance.Fakes.Tests.Mss;

/// <summary>An operator under test, and the ways to reach it.</summary>
internal sealed class Operator(MssSettings? settings = null) : IAsyncDisposable
{
    public const string Mailbox = "applicatif@tilleuls.mss.invalid";
    public const string Recipient = "paul.dupont-essai@cabinet.mss.invalid";
    private readonly ScratchJournal _scratch = new();
    private MssService? _service;

    public MssService Service => _service ??= MssService.Start(settings ?? new MssSettings(), _scratch.Journal, Certificates.Pki, TimeProvider.System);

    public ScratchJournal Scratch => _scratch;

    /// <summary>A MailKit client in TLS, authenticated as an application mailbox.</summary>
    public async Task<SmtpClient> ConnectAsync(TestCertificate? certificate)
    {
        var client = new SmtpClient { ServerCertificateValidationCallback = (_, _, _, _) => true };
        if (certificate is not null)
            client.ClientCertificates = [certificate.Load()];
        await client.ConnectAsync(Service.Host, Service.Port, SecureSocketOptions.StartTls);
        return client;
    }

    public async Task<SmtpClient> AuthenticatedAsync()
    {
        var client = await ConnectAsync(Certificates.Pki.Auth);
        await client.AuthenticateAsync(new SaslMechanismPlain(Mailbox, ""));
        return client;
    }

    public static MimeMessage Message(string subject = "Essai d'été", string to = Recipient)
    {
        var body = new BodyBuilder { TextBody = "Bonjour,\r\n.\r\n..deux points\r\nÀ bientôt\r\n" };
        body.Attachments.Add("compte-rendu.pdf", Enumerable.Range(0, 3000).Select(value => (byte)value).ToArray());
        return new MimeMessage([MailboxAddress.Parse(Mailbox)], [MailboxAddress.Parse(to)], subject, body.ToMessageBody()) { Headers = { { "X-MSS-NIL", "ESSAI-0001" } } };
    }

    /// <summary>A raw client, in clear.</summary>
    public async Task<RawClient> RawAsync()
    {
        var tcp = new TcpClient { NoDelay = true };
        await tcp.ConnectAsync(Service.Host, Service.Port);
        return await RawClient.OpenAsync(tcp);
    }

    /// <summary>A raw client in TLS with its EHLO said, authenticated by token.</summary>
    public async Task<RawClient> RawAuthenticatedAsync()
    {
        var raw = await RawAsync();
        await raw.SecureAsync();
        var token = Convert.ToBase64String(Encoding.ASCII.GetBytes($"user={Mailbox}\u0001auth=Bearer jeton-secret\u0001\u0001"));
        (await raw.SayAsync($"AUTH XOAUTH2 {token}")).Should().StartWith("235");
        return raw;
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
            await _service.DisposeAsync();
        _scratch.Dispose();
    }
}

/// <summary>A client that says what it is told, however wrong.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _tcp;
    private Stream _stream;

    private RawClient(TcpClient tcp) => (_tcp, _stream) = (tcp, tcp.GetStream());

    public static async Task<RawClient> OpenAsync(TcpClient tcp)
    {
        var raw = new RawClient(tcp);
        (await raw.HearAsync()).Should().StartWith("220");
        return raw;
    }

    public async Task<string> SayAsync(string line)
    {
        await SendAsync(Encoding.UTF8.GetBytes(line + "\r\n"));
        return await HearAsync();
    }

    public async Task SendAsync(byte[] bytes) => await _stream.WriteAsync(bytes);

    /// <summary>A whole reply; empty once the server has left.</summary>
    public async Task<string> HearAsync()
    {
        var heard = new StringBuilder();
        for (var line = await ReadLineAsync(); line is not null; line = await ReadLineAsync())
        {
            heard.Append(line).Append('\n');
            if (line.Length < 4 || line[3] == ' ')
                break;
        }

        return heard.ToString();
    }

    public async Task SecureAsync()
    {
        (await SayAsync("EHLO essai")).Should().Contain("STARTTLS");
        (await SayAsync("STARTTLS")).Should().StartWith("220");
        await NegotiateAsync();
        (await SayAsync("EHLO essai")).Should().Contain("AUTH PLAIN XOAUTH2").And.NotContain("STARTTLS");
    }

    public async Task NegotiateAsync()
    {
        var secured = new SslStream(_stream, leaveInnerStreamOpen: false, (_, _, _, _) => true);
        await secured.AuthenticateAsClientAsync("localhost");
        _stream = secured;
    }

    public void Break() => _tcp.Client.Close(0);

    public void Dispose() => _tcp.Dispose();

    private async Task<string?> ReadLineAsync()
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (await _stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return Encoding.UTF8.GetString([.. bytes]).TrimEnd('\r');
            bytes.Add(one[0]);
        }

        return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }
}
