using System.Collections.Concurrent;

namespace ReferenceEditor.Mss;

/// <summary>A message that the operator took.</summary>
internal sealed record SentMessage(DateTimeOffset At, string Recipient, string Subject);

/// <summary>What each professional sent, kept in memory.</summary>
internal sealed class SentMessages
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SentMessage>> _byLogin = new();

    /// <summary>Messages of a professional, newest first.</summary>
    public IReadOnlyList<SentMessage> Of(string login) => _byLogin.TryGetValue(login, out var sent) ? [.. sent.Reverse()] : [];

    /// <summary>Keeps a message.</summary>
    public void Keep(string login, SentMessage message) => _byLogin.GetOrAdd(login, _ => []).Enqueue(message);
}
