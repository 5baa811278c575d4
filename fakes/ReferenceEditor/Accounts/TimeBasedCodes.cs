using OtpNet;

namespace ReferenceEditor.Accounts;

/// <summary>Checks one-time codes.</summary>
internal interface IOneTimeCodes
{
    bool Accepts(string login, string code);
}

/// <summary>
/// RFC 6238 codes of six digits, one step of 30 s either side. A code stays good during its window, so that a professional
/// called to another workstation can identify there at once.
/// </summary>
internal sealed class TimeBasedCodes(IAccounts accounts, TimeProvider clock) : IOneTimeCodes
{
    private static readonly VerificationWindow OneStepEitherSide = new(previous: 1, future: 1);

    public bool Accepts(string login, string code) =>
        new Totp(accounts.CodeSecret(login)).VerifyTotp(clock.GetUtcNow().UtcDateTime, code.Replace(" ", "", StringComparison.Ordinal), out _, OneStepEitherSide);
}
