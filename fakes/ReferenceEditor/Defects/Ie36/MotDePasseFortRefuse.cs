using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>A long password is refused.</summary>
internal sealed class MotDePasseFortRefuse : IDefect
{
    public string Id => "mot-de-passe-fort-refuse";

    public string Title => "Un mot de passe fort de plus de 16 caractères est refusé";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPasswordPolicy, ShortOnly>();

    private sealed class ShortOnly : PasswordPolicy
    {
        private const int LongestLength = 16;

        public override string? Refuse(string password) =>
            password.Length > LongestLength ? $"Le nouveau mot de passe est trop long : {LongestLength} caractères au plus." : base.Refuse(password);
    }
}
