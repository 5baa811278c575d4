using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>The log names the password whatever second factor was used.</summary>
internal sealed class TraceFacteurConstant : IDefect
{
    public string Id => "trace-facteur-constant";

    public string Title => "Le journal des accès inscrit « Mot de passe » quel que soit le second facteur employé";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.03"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFactorWording, AlwaysPassword>();

    private sealed class AlwaysPassword : IFactorWording
    {
        public string Of(SecondFactor? factor) => factor is null ? FactorWording.None : "Mot de passe";
    }
}
