namespace ReferenceEditor.Accounts;

/// <summary>Checks login and password.</summary>
internal interface IFirstFactor
{
    FirstFactorAnswer Check(string login, string password);
}

/// <summary>The professional, or why not in French.</summary>
internal sealed record FirstFactorAnswer(Professional? Professional, string? Refusal);

/// <summary>The right password of an account that is not locked.</summary>
internal sealed class FirstFactor(IAccounts accounts, IAttemptLimiter limiter) : IFirstFactor
{
    public const string LockedMessage = "Compte bloqué après 5 mots de passe erronés. Réessayez dans 15 minutes ou appelez le support.";

    public FirstFactorAnswer Check(string login, string password)
    {
        if (limiter.Locked(login))
            return new(null, LockedMessage);
        if (!accounts.HasPassword(login, password))
            return new(null, Refusal(limiter.Fail(login)));

        limiter.Succeed(login);
        return new(accounts.Find(login), null);
    }

    public static string Refusal(int left) => left switch
    {
        0 => LockedMessage,
        1 => "Identifiant ou mot de passe incorrect. Il reste 1 essai avant le blocage du compte.",
        _ => $"Identifiant ou mot de passe incorrect. Il reste {left} essais avant le blocage du compte.",
    };
}
