namespace ReferenceEditor.Accounts;

/// <summary>What the account page says of the user.</summary>
internal interface IOwnIdentity
{
    /// <summary>National identifier shown.</summary>
    string NationalIdOf(CurrentSession session);
}

/// <summary>The identifier of the professional at work.</summary>
internal sealed class OwnIdentity : IOwnIdentity
{
    /// <inheritdoc/>
    public string NationalIdOf(CurrentSession session) => session.User.NationalId;
}
