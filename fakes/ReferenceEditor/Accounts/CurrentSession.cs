namespace ReferenceEditor.Accounts;

/// <summary>The session of the request at hand.</summary>
internal sealed class CurrentSession
{
    private Session? _session;

    /// <summary>Whether the password was given.</summary>
    public bool Exists => _session is not null;

    /// <summary>Whether both factors were given.</summary>
    public bool IsOpen => _session?.SecondFactor is not null;

    /// <summary>The professional at work.</summary>
    /// <exception cref="InvalidOperationException">Nobody gave a password.</exception>
    public Professional User => Known.User;

    /// <summary>The second factor given; null while it is awaited.</summary>
    public SecondFactor? SecondFactor => Known.SecondFactor;

    /// <summary>Whether the RPPS notice stands between the professional and their work.</summary>
    public bool NoticePending => Known.NoticePending;

    /// <summary>When it was opened, by the machine's clock.</summary>
    public DateTimeOffset OpenedAt => Known.OpenedAt;

    /// <summary>The workstation, known by a long-lived cookie.</summary>
    public string DeviceId { get; private set; } = "";

    internal Session Known => _session ?? throw new InvalidOperationException("Aucune session n'est ouverte.");

    internal void Take(Session? session, string deviceId) => (_session, DeviceId) = (session, deviceId);
}
