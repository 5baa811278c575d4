namespace Conformance.Fakes.Mss.Smtp;

/// <summary>Reads the bytes of a message up to the dot alone on its line, dots taken out (RFC 5321 4.5.2). Only CRLF ends a line: a bare LF before a dot ends nothing.</summary>
/// <param name="maximum">Bytes kept; what comes after is read and dropped.</param>
internal sealed class DotUnstuffing(int maximum)
{
    private readonly MemoryStream _content = new();
    private State _state = State.LineStart;

    private enum State
    {
        LineStart,
        Dot,
        DotCr,
        Body,
        Cr,
        End,
    }

    /// <summary>Whether the end was met.</summary>
    public bool Ended => _state == State.End;

    /// <summary>Whether the message is longer than what is kept.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The message.</summary>
    public byte[] Content => _content.ToArray();

    /// <summary>Takes bytes until the end of the message, and says how many it took.</summary>
    public int Take(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            _state = Next(bytes[at]);
            if (Ended)
                return at + 1;
        }

        return bytes.Length;
    }

    private State Next(byte value) => (_state, value) switch
    {
        (State.LineStart, (byte)'.') => State.Dot,
        (State.Dot, (byte)'\r') => State.DotCr,
        (State.DotCr, (byte)'\n') => State.End,
        (State.DotCr, _) => KeepAfterCr(value),
        (State.Cr, (byte)'\n') => Keep(value, State.LineStart),
        (_, (byte)'\r') => Keep(value, State.Cr),
        _ => Keep(value, State.Body),
    };

    private State KeepAfterCr(byte value)
    {
        Keep((byte)'\r', State.Cr);
        return Keep(value, value == '\r' ? State.Cr : State.Body);
    }

    private State Keep(byte value, State next)
    {
        if (_content.Length < maximum)
            _content.WriteByte(value);
        else
            TooLong = true;
        return next;
    }
}
