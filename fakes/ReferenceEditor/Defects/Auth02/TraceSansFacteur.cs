using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>The log does not say which factor was used.</summary>
internal sealed class TraceSansFacteur : IDefect
{
    public string Id => "trace-sans-facteur";

    public string Title => "Le journal des accès ne dit pas quel second facteur a servi";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.03"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IFactorWording, Nothing>();

    private sealed class Nothing : IFactorWording
    {
        public string Of(SecondFactor? factor) => FactorWording.None;
    }
}
