namespace ReferenceEditor.Accounts;

/// <summary>What the server knows of a browser's session.</summary>
/// <param name="Id">Unguessable, kept in a cookie.</param>
/// <param name="User">Who gave the password.</param>
/// <param name="SecondFactor">The second factor given; null while it is awaited.</param>
/// <param name="OpenedAt">When the first factor was given, by the machine's clock.</param>
/// <param name="WrongCodes">Wrong one-time codes given in a row.</param>
internal sealed record Session(string Id, Professional User, SecondFactor? SecondFactor, DateTimeOffset OpenedAt, int WrongCodes = 0)
{
    /// <summary>Whether the RPPS notice was due at log-in and is not acknowledged yet.</summary>
    public bool NoticePending { get; init; }
}
