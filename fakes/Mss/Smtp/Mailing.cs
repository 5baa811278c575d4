namespace Conformance.Fakes.Mss.Smtp;

/// <summary>The envelope that a client builds with MAIL and RCPT.</summary>
internal sealed class Mailing(Conversation conversation, MssSettings settings)
{
    private const int MostRecipients = 100;

    public Envelope? Envelope { get; private set; }

    public Reply From(string argument)
    {
        if (Envelope is not null)
            return conversation.Refuse(Reply.BadSequence, SmtpRules.Sequence("MAIL"));
        if (SmtpPath.Parse("FROM", argument) is not { } path)
            return conversation.Refuse(new(501, "5.1.7 Syntax: MAIL FROM:<address>"), SmtpRules.Syntax($"MAIL {argument}"));
        if (path.Parameters.TryGetValue("SIZE", out var size) && (!long.TryParse(size, out var announced) || announced > settings.MaximumSize))
            return conversation.Refuse(new(552, "5.3.4 Message too big"), SmtpRules.Size($"{size} octets annoncés"));

        Envelope = new Envelope(path.Address, []);
        return new(250, "2.1.0 OK");
    }

    public Reply To(string argument)
    {
        if (Envelope is null)
            return conversation.Refuse(Reply.BadSequence, SmtpRules.Sequence("RCPT"));
        if (SmtpPath.Parse("TO", argument) is not { Address.Length: > 0 } path)
            return conversation.Refuse(new(501, "5.1.3 Syntax: RCPT TO:<address>"), SmtpRules.Syntax($"RCPT {argument}"));
        if (Envelope.To.Count >= MostRecipients)
            return new(452, "4.5.3 Too many recipients");

        if (!IsKnown(path.Address))
            conversation.Note(SmtpRules.Elsewhere(path.Address));
        Envelope = Envelope.With(path.Address);
        return new(250, "2.1.5 OK");
    }

    public Reply Reset()
    {
        Envelope = null;
        return Reply.Ok;
    }

    private bool IsKnown(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        return domain.Equals(settings.Domain, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + settings.Domain, StringComparison.OrdinalIgnoreCase);
    }
}
