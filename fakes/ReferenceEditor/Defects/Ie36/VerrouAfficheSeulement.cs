using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>The lock is announced, but the right password still opens.</summary>
internal sealed class VerrouAfficheSeulement : IDefect
{
    public string Id => "verrou-affiche-seulement";

    public string Title => "Le blocage est annoncé mais le bon mot de passe ouvre quand même";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFirstFactor, AnnouncedLock>();

    private sealed class AnnouncedLock(IAccounts accounts, IAttemptLimiter limiter) : IFirstFactor
    {
        public FirstFactorAnswer Check(string login, string password) => accounts.HasPassword(login, password)
            ? new(accounts.Find(login), null)
            : new(null, FirstFactor.Refusal(limiter.Fail(login)));
    }
}
