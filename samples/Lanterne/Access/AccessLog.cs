using System.Collections.Concurrent;

namespace Lanterne.Access;

/// <summary>Who came in and opened what.</summary>
/// <param name="clock">Clock.</param>
internal sealed class AccessLog(TimeProvider clock)
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    /// <summary>Everything written, latest first.</summary>
    public IEnumerable<LogLine> Lines => _lines.Reverse();

    /// <summary>Writes a line.</summary>
    /// <param name="who">Login.</param>
    /// <param name="what">What was done.</param>
    /// <param name="how">How they had proved who they are.</param>
    public void Write(string who, string what, string how) => _lines.Enqueue(new LogLine(clock.GetUtcNow(), who, what, how));
}

/// <summary>A line of the log.</summary>
internal sealed record LogLine(DateTimeOffset Quand, string Qui, string Quoi, string Comment);
