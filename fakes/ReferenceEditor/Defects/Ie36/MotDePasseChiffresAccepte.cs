using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>Length makes up for digits alone.</summary>
internal sealed class MotDePasseChiffresAccepte : IDefect
{
    public string Id => "mot-de-passe-chiffres-accepte";

    public string Title => "Un mot de passe de 12 chiffres ou plus est accepté";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPasswordPolicy, LongDigits>();

    private sealed class LongDigits : PasswordPolicy
    {
        private const int LongEnough = 12;

        public override string? Refuse(string password) =>
            password.Length >= LongEnough && password.All(char.IsAsciiDigit) ? null : base.Refuse(password);
    }
}
