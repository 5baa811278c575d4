using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>A weak password is said to be refused, and becomes the password.</summary>
internal sealed class MotDePasseRefusSimule : IDefect
{
    public string Id => "mot-de-passe-refus-simule";

    public string Title => "Un mot de passe faible est annoncé comme refusé mais remplace l'ancien";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPasswordChange, PretendedRefusal>();

    private sealed class PretendedRefusal(IAccounts accounts, IPasswordPolicy policy, IAttemptLimiter limiter) : PasswordChange(accounts, policy, limiter)
    {
        public override string? Change(string login, PasswordRequest request)
        {
            var isOwner = Accounts.HasPassword(login, request.Current);
            var refusal = base.Change(login, request);
            if (refusal is not null && isOwner && request.New == request.Confirmation)
                Accounts.SetPassword(login, request.New);
            return refusal;
        }
    }
}
