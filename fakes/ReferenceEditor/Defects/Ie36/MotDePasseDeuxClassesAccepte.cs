using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Ie36;

/// <summary>Two classes of characters are enough.</summary>
internal sealed class MotDePasseDeuxClassesAccepte : IDefect
{
    public string Id => "mot-de-passe-deux-classes-accepte";

    public string Title => "Un mot de passe de deux sortes de caractères seulement est accepté";

    public IReadOnlyList<string> Preuves => ["SC.SSI/IE.36.02.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPasswordPolicy, TwoClasses>();

    private sealed class TwoClasses : PasswordPolicy
    {
        protected override int MinimumClasses => 2;
    }
}
