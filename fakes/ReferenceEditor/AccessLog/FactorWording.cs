using ReferenceEditor.Accounts;

namespace ReferenceEditor.AccessLog;

/// <summary>How the log names the factors of a session.</summary>
internal interface IFactorWording
{
    string Of(SecondFactor? factor);
}

/// <inheritdoc/>
internal sealed class FactorWording : IFactorWording
{
    public const string None = "—";

    public string Of(SecondFactor? factor) => factor switch
    {
        SecondFactor.Totp => "Mot de passe + code à usage unique (TOTP)",
        SecondFactor.ProSanteConnect => "Pro Santé Connect (e-CPS)",
        _ => None,
    };
}
