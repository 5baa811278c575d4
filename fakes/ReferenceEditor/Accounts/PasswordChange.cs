namespace ReferenceEditor.Accounts;

/// <summary>A professional's change of password.</summary>
internal interface IPasswordChange
{
    /// <summary>Changes the password, or says in French why not.</summary>
    string? Change(string login, PasswordRequest request);
}

/// <summary>What the professional typed.</summary>
internal sealed record PasswordRequest(string Current, string New, string Confirmation);

/// <inheritdoc/>
internal class PasswordChange(IAccounts accounts, IPasswordPolicy policy, IAttemptLimiter limiter) : IPasswordChange
{
    protected IAccounts Accounts => accounts;

    public virtual string? Change(string login, PasswordRequest request)
    {
        if (Refusal(login, request) is { } refusal)
            return refusal;

        accounts.SetPassword(login, request.New);
        return null;
    }

    private string? Refusal(string login, PasswordRequest request)
    {
        if (limiter.Locked(login))
            return "Trop d'essais erronés : le changement de mot de passe est bloqué pour 15 minutes.";
        if (!accounts.HasPassword(login, request.Current))
        {
            limiter.Fail(login);
            return "Le mot de passe actuel est incorrect.";
        }

        if (request.New != request.Confirmation)
            return "La confirmation diffère du nouveau mot de passe.";
        if (request.New == request.Current)
            return "Le nouveau mot de passe est le même que l'actuel.";
        return policy.Refuse(request.New);
    }
}
