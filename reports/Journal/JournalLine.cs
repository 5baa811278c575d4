using System.Text;
using System.Text.Json;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>A line of a journal whose chain held up to it: what every entry says is read, its fact only when it is asked for.</summary>
/// <param name="Seq">Rank in the journal.</param>
/// <param name="At">Instant of recording.</param>
/// <param name="Kind">Kind of its fact, as the journal names it: <c>run-started</c>, <c>screen-observed</c> …</param>
/// <param name="Body">The entry as JSON, without its last brace.</param>
/// <param name="Hash">Its hash, which stands for it and all before it.</param>
public sealed record JournalLine(long Seq, DateTimeOffset At, string Kind, string Body, string Hash)
{
    /// <summary>What was seen.</summary>
    /// <exception cref="JsonException">The line is not that of an entry of this version.</exception>
    public JournalFact Fact => JournalFormat.Read(Body).Fact;

    /// <summary>Reads a line; null when it lacks what every entry says.</summary>
    internal static JournalLine? Of(string body, string hash)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(body + "}"));
        var (seq, at, kind) = (0L, (DateTimeOffset?)null, (string?)null);
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("seq") && json.Read())
                seq = json.GetInt64();
            else if (json.ValueTextEquals("at") && json.Read())
                at = json.GetDateTimeOffset();
            else if (json.ValueTextEquals("fact") && json.Read())
                kind = KindOf(ref json);
            else
                json.Skip();
        }

        return at is { } instant && kind is not null ? new JournalLine(seq, instant, kind, body, hash) : null;
    }

    private static string? KindOf(ref Utf8JsonReader json)
    {
        string? kind = null;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("kind") && json.Read())
                kind = json.GetString();
            else
                json.Skip();
        }

        return kind;
    }
}
