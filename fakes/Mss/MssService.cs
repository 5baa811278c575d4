using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss.Smtp;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Mss;

/// <summary>An MSSanté operator: SMTP submission with STARTTLS on loopback. A message stands in the journal before it is said to be taken.</summary>
public sealed class MssService : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly MssSettings _settings;
    private readonly X509Certificate2 _certificate;
    private readonly TimeProvider _clock;
    private readonly Depot _depot;
    private readonly FaultDesk _faults;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    private MssService(TcpListener listener, MssSettings settings, IJournal journal, X509Certificate2 certificate, TimeProvider clock)
    {
        (_listener, _settings, _certificate, _clock) = (listener, settings, certificate, clock);
        _depot = new Depot(journal);
        _faults = new FaultDesk("mss", journal);
        _serving = ServeAsync();
    }

    /// <summary>Address that it listens on.</summary>
    public string Host => "127.0.0.1";

    /// <summary>Port that it listens on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Domain of its mailboxes.</summary>
    public string Domain => _settings.Domain;

    /// <summary>Starts an operator.</summary>
    /// <param name="settings">How it listens and what it takes.</param>
    /// <param name="journal">Where messages are written.</param>
    /// <param name="pki">Test PKI that gives its certificate.</param>
    /// <param name="clock">Clock of the silences of the clients.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static MssService Start(MssSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var listener = new TcpListener(IPAddress.Loopback, settings.Port);
        try
        {
            listener.Start();
        }
        catch (SocketException problem)
        {
            throw new PortTakenException("smtp", settings.Port, problem);
        }

        return new MssService(listener, settings, journal, pki.Server.Load(), clock);
    }

    /// <summary>Arms a fault of the reply to a message, until what is returned is disposed: <c>timeout</c>, or a code from 400 to 599.</summary>
    /// <exception cref="ArgumentException">SMTP cannot make that fault.</exception>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault) =>
        fault == ServiceFault.Timeout || fault.Name is [>= '4' and <= '5', >= '0' and <= '9', >= '0' and <= '9']
            ? _faults.Arm(fault)
            : throw new ArgumentException($"« {fault.Name} » n'est pas une panne SMTP : timeout, ou un code de 400 à 599.", nameof(fault));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _certificate.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> sessions = [];
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                sessions.RemoveAll(session => session.IsCompleted);
                sessions.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(sessions);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            using var wire = new SmtpWire(client.GetStream(), _settings.Patience, _clock, _stop.Token);
            try
            {
                await new SmtpSession(wire, _settings, _certificate, _depot, _faults).RunAsync();
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
            {
                client.Close();
            }
        }
    }
}
