using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>Any six digits do as a one-time code.</summary>
internal sealed class SecondFacteurQuelconque : IDefect
{
    public string Id => "second-facteur-quelconque";

    public string Title => "N'importe quel code de 6 chiffres est accepté comme second facteur";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOneTimeCodes, AnyCode>();

    private sealed class AnyCode : IOneTimeCodes
    {
        private const int Digits = 6;

        public bool Accepts(string login, string code) => code.Length == Digits && code.All(char.IsAsciiDigit);
    }
}
