using System.Diagnostics.CodeAnalysis;
using System.Security.Authentication;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>One session of a client: which command may come when, and what each does.</summary>
internal sealed class SmtpSession
{
    private readonly OperatorMeans _means;
    private readonly Conversation _conversation;
    private Authentication _authentication;
    private Mailing _mailing;
    private bool _greeted;

    public SmtpSession(SmtpWire wire, OperatorMeans means)
    {
        (_means, _conversation) = (means, new Conversation(wire));
        StartOver();
    }

    private SmtpWire Wire => _conversation.Wire;

    private bool Secured => Wire.Tls.Length > 0;

    private Speaker Speaker => new(Wire.Tls, _authentication.Identity, Wire.ClientCertificate?.Subject);

    /// <summary>Serves the client until it leaves. Throws what a broken connection throws, once the session is on record.</summary>
    public async Task RunAsync()
    {
        try
        {
            await _conversation.SayAsync(new Reply(220, $"{_means.Settings.Domain} ESMTP MSSante fictif"));
            while (await _conversation.HearAsync() is { } command)
                await ObeyAsync(command);
        }
        finally
        {
            if (_conversation.Notes.Count > 0)
                _means.Depot.Record(Speaker, _conversation.Transcript, _conversation.TakeNotes());
        }
    }

    private async Task ObeyAsync(Command command)
    {
        if (Objection(command.Verb) is { } refusal)
            await _conversation.SayAsync(refusal);
        else if (command.Verb == "STARTTLS")
            await SecureAsync();
        else if (command.Verb == "AUTH")
            await _conversation.SayAsync(await _authentication.IdentifyAsync(command.Argument));
        else if (command.Verb == "DATA")
            await ReceiveAsync();
        else
            await _conversation.SayAsync(Answer(command));
    }

    /// <summary>Why a command may not come now; null when it may.</summary>
    private Reply? Objection(string verb) => verb switch
    {
        "STARTTLS" when Secured || !_greeted => OutOfSequence(verb),
        "AUTH" or "MAIL" when !Secured => _conversation.Refuse(new(530, "5.7.0 Must issue a STARTTLS command first"), SmtpRules.InClear(verb)),
        "AUTH" or "MAIL" when !_greeted => OutOfSequence(verb),
        "AUTH" when _authentication.Identity is not null || _mailing.Envelope is not null => OutOfSequence(verb),
        "MAIL" when _authentication.Identity is null => _conversation.Refuse(new(530, "5.7.0 Authentication required"), SmtpRules.Unauthenticated(verb)),
        "DATA" when _mailing.Envelope is null or { To.Count: 0 } => OutOfSequence(verb),
        _ => null,
    };

    private Reply OutOfSequence(string verb) => _conversation.Refuse(Reply.BadSequence, SmtpRules.Sequence(verb));

    private Reply Answer(Command command) => command.Verb switch
    {
        "EHLO" => Greet(command.Argument, [_means.Settings.Domain, .. Extensions()]),
        "HELO" => Greet(command.Argument, _means.Settings.Domain),
        "MAIL" => _mailing.From(command.Argument),
        "RCPT" => _mailing.To(command.Argument),
        "RSET" => _mailing.Reset(),
        "NOOP" => Reply.Ok,
        "VRFY" => new(252, "2.1.5 Cannot verify"),
        "HELP" => new(214, "2.0.0 RFC 5321"),
        "QUIT" => Quit(),
        _ => _conversation.Refuse(new(500, "5.5.1 Unknown command"), SmtpRules.Syntax("commande inconnue")),
    };

    private IEnumerable<string> Extensions() =>
        ["PIPELINING", $"SIZE {_means.Settings.MaximumSize}", "8BITMIME", "DSN", "ENHANCEDSTATUSCODES", Secured ? $"AUTH {string.Join(' ', Sasl.Mechanisms)}" : "STARTTLS"];

    private Reply Greet(string name, params string[] lines)
    {
        if (name.Length == 0)
            return _conversation.Refuse(new(501, "5.5.4 Name required"), SmtpRules.Syntax("EHLO ou HELO sans nom"));
        _greeted = true;
        _mailing.Reset();
        return new Reply(250, lines);
    }

    private Reply Quit()
    {
        _conversation.Leave();
        return new(221, "2.0.0 Bye");
    }

    private async Task SecureAsync()
    {
        if (Wire.HasPending)
            _conversation.Note(SmtpRules.Injected);
        await _conversation.SayAsync(new Reply(220, "2.0.0 Ready to start TLS"));
        StartOver();
        try
        {
            await Wire.SecureAsync(_means.Certificate);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException or OperationCanceledException)
        {
            _conversation.Note(SmtpRules.Handshake(failure.GetType().Name));
            _conversation.Leave();
        }
    }

    private async Task ReceiveAsync()
    {
        var envelope = _mailing.Envelope!;
        _mailing.Reset();
        await new Reception(_conversation, _means).ReceiveAsync(envelope, Speaker);
    }

    /// <summary>Forgets what was said in clear (RFC 3207 4.2).</summary>
    [MemberNotNull(nameof(_authentication), nameof(_mailing))]
    private void StartOver()
    {
        _greeted = false;
        _authentication = new Authentication(_conversation, _means);
        _mailing = new Mailing(_conversation, _means.Settings);
    }
}
