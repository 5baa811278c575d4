using ReferenceEditor.Accounts;

namespace ReferenceEditor.Dmp;

/// <summary>In whose name the DMP is called, and from which session.</summary>
/// <param name="User">The professional.</param>
/// <param name="Factor">The second factor given.</param>
/// <param name="Since">When the session was opened.</param>
/// <param name="Workstation">The workstation.</param>
internal sealed record DmpCaller(Professional User, SecondFactor? Factor, DateTimeOffset Since, string Workstation)
{
    /// <summary>The caller of a session.</summary>
    public static DmpCaller Of(CurrentSession session) => new(session.User, session.SecondFactor, session.OpenedAt, session.DeviceId);
}
