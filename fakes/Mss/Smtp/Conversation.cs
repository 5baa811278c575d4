using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>What is heard and said in a session, and what the client broke; too many errors end it.</summary>
internal sealed class Conversation(SmtpWire wire)
{
    private const int MostErrors = 20;
    private readonly List<RuleNote> _notes = [];
    private int _errors;

    public SmtpWire Wire => wire;

    public Transcript Transcript { get; } = new();

    public bool IsOver { get; private set; }

    /// <summary>What was broken and is not on record yet.</summary>
    public IReadOnlyList<RuleNote> Notes => _notes;

    /// <summary>Next command; null once the client or the server has left.</summary>
    public async Task<Command?> HearAsync()
    {
        while (!IsOver)
        {
            try
            {
                if (await wire.ReadLineAsync() is not { } line)
                    return null;
                var command = Command.Parse(line);
                Transcript.Heard(command);
                return command;
            }
            catch (LineTooLongException)
            {
                await SayAsync(Refuse(new(500, "5.5.6 Line too long"), SmtpRules.Syntax("ligne trop longue")));
            }
        }

        return null;
    }

    /// <summary>Asks for a credential and hears it, off the record; null at the end of the connection.</summary>
    public async Task<string?> ChallengeAsync(string text)
    {
        await SayAsync(new Reply(334, text));
        var response = await wire.ReadLineAsync();
        Transcript.HeardSecret();
        return response;
    }

    public Task SayAsync(Reply reply)
    {
        Transcript.Said(reply);
        return wire.SendAsync(reply);
    }

    public void Note(RuleNote note)
    {
        if (_notes.Count < MostErrors)
            _notes.Add(note);
    }

    /// <summary>Hands the notes over, to be put on record.</summary>
    public IReadOnlyList<RuleNote> TakeNotes()
    {
        RuleNote[] taken = [.. _notes];
        _notes.Clear();
        return taken;
    }

    /// <summary>Notes an error, and says what to reply to it.</summary>
    public Reply Refuse(Reply reply, RuleNote note)
    {
        Note(note);
        if (++_errors <= MostErrors)
            return reply;
        Leave();
        return new(421, "4.7.0 Too many errors");
    }

    public void Leave() => IsOver = true;
}
