namespace Lanterne.Access;

/// <summary>How far a session has come.</summary>
internal enum Stage
{
    /// <summary>The pass phrase is given, the one-time code is not.</summary>
    Code,

    /// <summary>Both factors are given, the information on the RPPS number is to be read.</summary>
    Information,

    /// <summary>At work.</summary>
    Journee,
}

/// <summary>A session.</summary>
/// <param name="member">Whose.</param>
internal sealed class Session(Member member)
{
    /// <summary>Whose.</summary>
    public Member Member { get; } = member;

    /// <summary>How far it has come.</summary>
    public Stage Stage { get; set; } = Stage.Code;

    /// <summary>When the second factor was given.</summary>
    public DateTimeOffset AuthenticatedAt { get; set; }

    /// <summary>Wrong codes given so far.</summary>
    public int WrongCodes { get; set; }
}
