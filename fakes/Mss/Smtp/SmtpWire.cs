using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>Lines and bytes of one connection, in clear and then in TLS.</summary>
/// <param name="connection">The connection.</param>
/// <param name="patience">Longest silence of the client.</param>
/// <param name="clock">Clock of that silence.</param>
/// <param name="stop">End of the service.</param>
internal sealed class SmtpWire(Stream connection, TimeSpan patience, TimeProvider clock, CancellationToken stop) : IDisposable
{
    private const int LongestLine = 12_288;
    private readonly byte[] _buffer = new byte[16_384];
    private SslStream? _secured;
    private int _start;
    private int _end;

    /// <summary>Version of TLS, or empty in clear.</summary>
    public string Tls => _secured is { IsAuthenticated: true } ? _secured.SslProtocol.ToString() : "";

    private Stream Current => (Stream?)_secured ?? connection;

    /// <summary>Certificate that the client presented.</summary>
    public X509Certificate2? ClientCertificate { get; private set; }

    /// <summary>What the client sent and nobody read yet.</summary>
    public bool HasPending => _end > _start;

    /// <summary>Sends a reply.</summary>
    public Task SendAsync(Reply reply) => WithinPatience(async cancel => await Current.WriteAsync(Encoding.UTF8.GetBytes(reply.ToString()), cancel));

    /// <summary>Reads a line without its end; null at the end of the connection. Throws <see cref="LineTooLongException"/> once the line is over, none of it kept.</summary>
    public async Task<string?> ReadLineAsync()
    {
        var line = new MemoryStream();
        var tooLong = false;
        while (true)
        {
            if (!HasPending && !await FillAsync())
                return null;
            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            var taken = (end < 0 ? _end : end) - _start;
            tooLong |= line.Length + taken > LongestLine;
            if (!tooLong)
                line.Write(_buffer, _start, taken);
            _start += end < 0 ? taken : taken + 1;
            if (end >= 0)
                return tooLong ? throw new LineTooLongException() : Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\r');
        }
    }

    /// <summary>Reads a message up to its final dot; false when the connection ends before it.</summary>
    public async Task<bool> ReadMessageAsync(DotUnstuffing message)
    {
        while (!message.Ended)
        {
            if (!HasPending && !await FillAsync())
                return false;
            _start += message.Take(_buffer.AsSpan(_start, _end - _start));
        }

        return true;
    }

    /// <summary>Goes on in TLS; what was received in clear after STARTTLS is dropped. Throws what <see cref="SslStream"/> throws.</summary>
    public async Task SecureAsync(X509Certificate2 server)
    {
        _start = _end = 0;
        _secured = new SslStream(connection, leaveInnerStreamOpen: false, (_, certificate, _, _) => Remember(certificate));
        await WithinPatience(cancel => _secured.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions
            {
                ServerCertificate = server,
                ClientCertificateRequired = true,
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            },
            cancel));
    }

    /// <summary>Waits until the client leaves, whatever it says.</summary>
    public async Task WaitForDepartureAsync()
    {
        while (await FillAsync())
            _start = _end;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Current.Dispose();
        ClientCertificate?.Dispose();
    }

    private bool Remember(X509Certificate? certificate)
    {
        if (certificate is not null)
            ClientCertificate = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        return true;
    }

    private async Task<bool> FillAsync()
    {
        _start = 0;
        await WithinPatience(async cancel => _end = await Current.ReadAsync(_buffer, cancel));
        return _end > 0;
    }

    private async Task WithinPatience(Func<CancellationToken, Task> act)
    {
        using var silence = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, silence.Token);
        await act(either.Token);
    }
}

/// <summary>A line longer than any command may be.</summary>
internal sealed class LineTooLongException : Exception;
