namespace Conformance.Fakes.Mss.Smtp;

/// <summary>Sender and recipients of a message, as MAIL and RCPT gave them.</summary>
internal sealed record Envelope(string From, IReadOnlyList<string> To)
{
    public Envelope With(string recipient) => this with { To = [.. To, recipient] };
}
