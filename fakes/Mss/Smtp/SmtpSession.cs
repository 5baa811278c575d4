using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>One session of a client: commands in, replies out, and what was broken on the way.</summary>
internal sealed class SmtpSession(SmtpWire wire, MssSettings settings, X509Certificate2 certificate, Depot depot, FaultDesk faults)
{
    private const int MostErrors = 20;
    private const int MostRecipients = 100;
    private readonly Transcript _transcript = new();
    private readonly List<RuleNote> _notes = [];
    private string? _greeting;
    private Identity? _identity;
    private Envelope? _envelope;
    private int _errors;
    private bool _over;

    private bool Secured => wire.Tls.Length > 0;

    private Speaker Speaker => new(wire.Tls, _identity, wire.ClientCertificate?.Subject);

    /// <summary>Serves the client until it leaves. Throws what a broken connection throws, once the session is on record.</summary>
    public async Task RunAsync()
    {
        try
        {
            await SayAsync(new Reply(220, $"{settings.Domain} ESMTP opérateur MSSanté fictif"));
            while (!_over && await HearAsync() is { } command)
                await ObeyAsync(command);
        }
        finally
        {
            if (_notes.Count > 0)
                depot.Record(Speaker, _transcript, _notes);
        }
    }

    private async Task<Command?> HearAsync()
    {
        while (!_over)
        {
            try
            {
                if (await wire.ReadLineAsync() is not { } line)
                    return null;
                var command = Command.Parse(line);
                _transcript.Heard(command);
                return command;
            }
            catch (LineTooLongException)
            {
                await SayAsync(Refuse(new(500, "5.5.6 Line too long"), SmtpRules.Syntax("ligne trop longue")));
            }
        }

        return null;
    }

    private Task ObeyAsync(Command command) => command.Verb switch
    {
        "STARTTLS" => SecureAsync(),
        "AUTH" => AuthenticateAsync(command.Argument),
        "DATA" => ReceiveAsync(),
        _ => SayAsync(Answer(command)),
    };

    private Reply Answer(Command command) => command.Verb switch
    {
        "EHLO" => Greet(command.Argument, new Reply(250, [settings.Domain, .. Extensions()])),
        "HELO" => Greet(command.Argument, new Reply(250, settings.Domain)),
        "MAIL" => Mail(command.Argument),
        "RCPT" => Recipient(command.Argument),
        "RSET" => Reset(),
        "NOOP" => Reply.Ok,
        "VRFY" => new(252, "2.1.5 Cannot verify"),
        "HELP" => new(214, "2.0.0 RFC 5321"),
        "QUIT" => Leave(),
        _ => Refuse(new(500, "5.5.1 Unknown command"), SmtpRules.Syntax("commande inconnue")),
    };

    private IEnumerable<string> Extensions() =>
        ["PIPELINING", $"SIZE {settings.MaximumSize}", "8BITMIME", "DSN", "ENHANCEDSTATUSCODES", Secured ? $"AUTH {string.Join(' ', Sasl.Mechanisms)}" : "STARTTLS"];

    private Reply Greet(string name, Reply reply)
    {
        if (name.Length == 0)
            return Refuse(new(501, "5.5.4 Name required"), SmtpRules.Syntax("EHLO sans nom"));
        _greeting = name;
        _envelope = null;
        return reply;
    }

    private Reply Mail(string argument)
    {
        if (MayNot("MAIL") is { } refusal)
            return refusal;
        if (_envelope is not null)
            return Refuse(Reply.BadSequence, SmtpRules.Sequence("MAIL"));
        if (SmtpPath.Parse("FROM", argument) is not { } path)
            return Refuse(new(501, "5.1.7 Syntax: MAIL FROM:<address>"), SmtpRules.Syntax($"MAIL {argument}"));
        if (path.Parameters.TryGetValue("SIZE", out var size) && long.TryParse(size, out var announced) && announced > settings.MaximumSize)
            return Refuse(new(552, "5.3.4 Message too big"), SmtpRules.Size($"{size} octets annoncés"));

        _envelope = new Envelope(path.Address, []);
        return new(250, "2.1.0 OK");
    }

    private Reply Recipient(string argument)
    {
        if (_envelope is null)
            return Refuse(Reply.BadSequence, SmtpRules.Sequence("RCPT"));
        if (SmtpPath.Parse("TO", argument) is not { Address.Length: > 0 } path)
            return Refuse(new(501, "5.1.3 Syntax: RCPT TO:<address>"), SmtpRules.Syntax($"RCPT {argument}"));
        if (_envelope.To.Count >= MostRecipients)
            return new(452, "4.5.3 Too many recipients");

        if (!IsKnown(path.Address))
            _notes.Add(SmtpRules.Elsewhere(path.Address));
        _envelope = _envelope.With(path.Address);
        return new(250, "2.1.5 OK");
    }

    private bool IsKnown(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        return domain.Equals(settings.Domain, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + settings.Domain, StringComparison.OrdinalIgnoreCase);
    }

    private Reply Reset()
    {
        _envelope = null;
        return Reply.Ok;
    }

    private Reply Leave()
    {
        _over = true;
        return new(221, "2.0.0 Bye");
    }

    private async Task SecureAsync()
    {
        if (Secured || _greeting is null)
        {
            await SayAsync(Refuse(Reply.BadSequence, SmtpRules.Sequence("STARTTLS")));
            return;
        }

        if (wire.HasPending)
            _notes.Add(SmtpRules.Injected);
        await SayAsync(new Reply(220, "2.0.0 Ready to start TLS"));
        (_greeting, _envelope) = (null, null);
        await NegotiateAsync();
    }

    private async Task NegotiateAsync()
    {
        try
        {
            await wire.SecureAsync(certificate);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException)
        {
            _notes.Add(SmtpRules.Handshake(failure.GetType().Name));
            _over = true;
        }
    }

    private async Task AuthenticateAsync(string argument)
    {
        if (await IdentifyAsync(argument) is { } reply)
            await SayAsync(reply);
    }

    private async Task<Reply?> IdentifyAsync(string argument)
    {
        if (!Secured)
            return Refuse(new(530, "5.7.0 Must issue a STARTTLS command first"), SmtpRules.InClear("AUTH"));
        if (_greeting is null || _identity is not null || _envelope is not null)
            return Refuse(Reply.BadSequence, SmtpRules.Sequence("AUTH"));
        var words = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mechanism = words.FirstOrDefault("").ToUpperInvariant();
        if (!Sasl.Mechanisms.Contains(mechanism))
            return Refuse(new(504, "5.5.4 Unknown mechanism"), SmtpRules.Mechanism(mechanism));

        var response = words.Length > 1 ? words[1] : await ChallengeAsync("");
        if (response is null or "*")
            return new(501, "5.7.0 Authentication cancelled");
        if (Sasl.Read(mechanism, response) is not { } identity)
            return Refuse(new(501, "5.5.2 Malformed response"), SmtpRules.Credentials($"réponse SASL {mechanism} mal formée"));
        return await AdmitAsync(identity);
    }

    private async Task<string?> ChallengeAsync(string text)
    {
        await SayAsync(new Reply(334, text));
        var response = await wire.ReadLineAsync();
        _transcript.HeardSecret();
        return response;
    }

    private async Task<Reply> AdmitAsync(Identity identity)
    {
        if (identity.Mechanism == "PLAIN" && wire.ClientCertificate is null)
            return Refuse(new(535, "5.7.8 Client certificate required"), SmtpRules.WithoutCertificate);
        if (identity.Mechanism == "XOAUTH2" && settings.AcceptsToken?.Invoke(identity.User, identity.Secret) is false)
        {
            await ChallengeAsync(Convert.ToBase64String(Encoding.ASCII.GetBytes("""{"status":"401","schemes":"bearer","scope":"mail"}""")));
            _over = true;
            return Refuse(new(535, "5.7.8 Token refused"), SmtpRules.Credentials($"jeton refusé pour {identity.User}"));
        }

        _identity = identity;
        return new(235, "2.7.0 Authentication successful");
    }

    private async Task ReceiveAsync()
    {
        if (_envelope is not { To.Count: > 0 } envelope)
        {
            await SayAsync(Refuse(_envelope is null ? Reply.BadSequence : new(554, "5.5.1 No valid recipients"), SmtpRules.Sequence("DATA")));
            return;
        }

        await SayAsync(new Reply(354, "End with <CRLF>.<CRLF>"));
        var message = new DotUnstuffing(settings.MaximumSize);
        if (!await TryReadAsync(message))
            return;
        _transcript.HeardMessage(message.Content.Length);
        _envelope = null;
        await (message.TooLong ? SayAsync(Refuse(new(552, "5.3.4 Message too big"), SmtpRules.Size($"plus de {settings.MaximumSize} octets reçus"))) : AcceptAsync(envelope, message.Content));
    }

    private async Task<bool> TryReadAsync(DotUnstuffing message)
    {
        var whole = false;
        try
        {
            return whole = await wire.ReadMessageAsync(message);
        }
        finally
        {
            if (!whole)
            {
                _notes.Add(SmtpRules.Interrupted);
                _over = true;
            }
        }
    }

    private async Task AcceptAsync(Envelope envelope, byte[] content)
    {
        var fault = faults.Current;
        var reply = fault is null ? new Reply(250, "2.0.0 Queued") : fault.Reply;
        depot.Record(new Delivery(Speaker, envelope, content, [.. _notes]), reply);
        _notes.Clear();
        if (fault is not null)
            faults.Delivered(fault, "DATA");

        if (reply is not null)
            await SayAsync(reply);
        else
            await WithholdAsync(fault!);
    }

    private async Task WithholdAsync(ArmedFault fault)
    {
        _over = true;
        await wire.WaitForDepartureAsync(fault.Disarmed);
    }

    private Reply? MayNot(string verb) => (Secured, _greeting, _identity) switch
    {
        (false, _, _) => Refuse(new(530, "5.7.0 Must issue a STARTTLS command first"), SmtpRules.InClear(verb)),
        (_, null, _) => Refuse(Reply.BadSequence, SmtpRules.Sequence(verb)),
        (_, _, null) => Refuse(new(530, "5.7.0 Authentication required"), SmtpRules.Unauthenticated(verb)),
        _ => null,
    };

    private Reply Refuse(Reply reply, RuleNote note)
    {
        if (_notes.Count < MostErrors)
            _notes.Add(note);
        if (++_errors <= MostErrors)
            return reply;
        _over = true;
        return new(421, "4.7.0 Too many errors");
    }

    private Task SayAsync(Reply reply)
    {
        _transcript.Said(reply);
        return wire.SendAsync(reply);
    }
}
