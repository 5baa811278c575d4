using Lanterne.Access;

namespace Lanterne.Dmp;

/// <summary>In whose name the DMP is asked.</summary>
/// <param name="Member">The user of the session.</param>
/// <param name="AuthenticatedAt">When they gave their second factor.</param>
internal sealed record Caller(Member Member, DateTimeOffset AuthenticatedAt)
{
    /// <summary>The user of a session.</summary>
    public static Caller Of(Session session) => new(session.Member, session.AuthenticatedAt);
}
