using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>The DMP receives no proof of the second factor, but the assertion declares the mode, and does not declare a password alone.</summary>
public sealed record VihfDeclaresTheMode : Check
{
    /// <summary>Declaration that AIR simplifié expects (EX_AIR-050).</summary>
    private const string AirSimplifie = "CONF_EXI_PGSSIS";

    private const string Expected = "le VIHF déclare le mode d'authentification, sans déclarer un mot de passe seul";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var exchanges = UserInTurn.All(journal).SelectMany(turn => turn.Exchanges).ToList();
        if (exchanges.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun VIHF n'a été reçu");

        var silent = exchanges.Where(exchange => string.IsNullOrEmpty(exchange.Fact(DmpFacts.Mode))).ToList();
        if (silent.Count > 0)
            return Conclusion.Broken(Expected, $"{silent.Count} VIHF sans Authentification_Mode", silent.Select(exchange => exchange.Witness));

        var password = exchanges.Where(DeclaresPasswordAlone).ToList();
        return password.Count > 0
            ? Conclusion.Broken(Expected, $"{password[0].Fact(DmpFacts.AuthnContextClassRef)} déclaré, sans {AirSimplifie}", password.Select(exchange => exchange.Witness))
            : Conclusion.Held(Expected, exchanges.Select(Describe).List(), exchanges.Select(exchange => exchange.Witness));
    }

    private static bool DeclaresPasswordAlone(Seen<ExchangeRecorded> exchange) =>
        (exchange.Fact(DmpFacts.AuthnContextClassRef) ?? "") is var declared
        && (declared.EndsWith(":Password", StringComparison.Ordinal) || declared.EndsWith(":PasswordProtectedTransport", StringComparison.Ordinal))
        && exchange.Fact(DmpFacts.AuthnContextDecl) != AirSimplifie;

    private static string Describe(Seen<ExchangeRecorded> exchange) =>
        $"{exchange.Fact(DmpFacts.Mode)}, {exchange.Fact(DmpFacts.AuthnContextClassRef)?.Split(':')[^1]} {exchange.Fact(DmpFacts.AuthnContextDecl)}".TrimEnd();
}
