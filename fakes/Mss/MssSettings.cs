namespace Conformance.Fakes.Mss;

/// <summary>How an MSSanté operator starts.</summary>
public sealed record MssSettings
{
    /// <summary>Loopback port; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>Domain under which every mailbox is known; a recipient elsewhere is accepted, and noted.</summary>
    public string Domain { get; init; } = "mss.invalid";

    /// <summary>Largest message taken, in bytes, after dot-unstuffing.</summary>
    public int MaximumSize { get; init; } = 25 * 1024 * 1024;

    /// <summary>Longest silence of a client before the session is closed.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Says whether a Pro Santé Connect access token opens a mailbox (mailbox, token); null takes any token.</summary>
    public Func<string, string, bool>? AcceptsToken { get; init; }
}
