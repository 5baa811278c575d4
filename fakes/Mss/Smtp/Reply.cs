namespace Conformance.Fakes.Mss.Smtp;

/// <summary>A reply of the server, of one or more lines.</summary>
internal sealed record Reply(int Code, params string[] Lines)
{
    public static Reply Ok { get; } = new(250, "2.0.0 OK");

    public static Reply BadSequence { get; } = new(503, "5.5.1 Bad sequence of commands");

    /// <summary>The reply as it goes on the wire, CRLF included.</summary>
    public override string ToString() => string.Concat(Lines.Select((line, index) => $"{Code}{(index < Lines.Length - 1 ? '-' : ' ')}{line}\r\n"));
}
