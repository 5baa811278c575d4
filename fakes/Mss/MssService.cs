using System.Net;
using System.Net.Sockets;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss.Smtp;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Mss;

/// <summary>An MSSanté operator: SMTP submission with STARTTLS on loopback. A message stands in the journal before it is said to be taken.</summary>
public sealed class MssService : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly OperatorMeans _means;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    private MssService(TcpListener listener, OperatorMeans means, TimeProvider clock)
    {
        (_listener, _means, _clock) = (listener, means, clock);
        _serving = ServeAsync();
    }

    /// <summary>Address that it listens on.</summary>
    public string Host => "127.0.0.1";

    /// <summary>Port that it listens on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Domain of its mailboxes.</summary>
    public string Domain => _means.Settings.Domain;

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

        var trust = new ClientTrust(pki.Authority.Load(), clock);
        return new MssService(listener, new OperatorMeans(settings, pki.Server.Load(), trust, new Depot(journal), new FaultDesk("mss", journal)), clock);
    }

    /// <summary>Arms a fault of the reply to a message, until what is returned is disposed: <c>timeout</c>, or a code from 400 to 599.</summary>
    /// <exception cref="ArgumentException">SMTP cannot make that fault.</exception>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault) =>
        fault == ServiceFault.Timeout || fault.Name is [>= '4' and <= '5', >= '0' and <= '9', >= '0' and <= '9']
            ? _means.Faults.Arm(fault)
            : throw new ArgumentException($"« {fault.Name} » n'est pas une panne SMTP : timeout, ou un code de 400 à 599.", nameof(fault));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
            return;
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _means.Certificate.Dispose();
        _means.Trust.Dispose();
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
            using var wire = new SmtpWire(client.GetStream(), _means.Settings.Patience, _clock, _stop.Token);
            try
            {
                await new SmtpSession(wire, _means).RunAsync();
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
            {
                client.Close();
            }
        }
    }
}
