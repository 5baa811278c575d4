using Conformance.Reports.Evidence;
using Conformance.Reports.Exchanges.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Exchanges;

/// <summary>An exchange in one line: what was asked, of whom, and what came back. Written from its facts alone: no message is opened.</summary>
internal static class ExchangeSummary
{
    public static string Of(ExchangeRecorded exchange) => exchange switch
    {
        { Canary: true } => "Témoin envoyé par le harnais : le service enregistrait",
        { Response: null } => $"{Asked(exchange)} → aucune réponse",
        _ => Answered(exchange) is { } answer ? $"{Asked(exchange)} → {answer}" : Asked(exchange),
    };

    /// <summary>Number and name of an operation, such as « TD0.2, test d'existence du DMP ».</summary>
    public static string Operation(ExchangeRecorded exchange) => exchange.Operation switch
    {
        ExchangeRecorded.Unknown => "requête que le service ne comprend pas",
        var operation => Name(exchange) is { } name ? $"{operation}, {name}" : operation,
    };

    private static string Asked(ExchangeRecorded exchange) => exchange.Service switch
    {
        "dmp" => $"{Operation(exchange)}{Of("de l'INS ", exchange, "ins")}{Change(exchange)}",
        "mss" => $"Message{Of("de ", exchange, "from")}{Of("à ", exchange, "to")}{Subject(exchange)}",
        "annuaire" => $"Recherche {exchange.Operation.TrimEnd('?')}{Criteria(exchange)}",
        _ => $"{Operation(exchange)}{Of("de ", exchange, "user")}",
    };

    private static string? Answered(ExchangeRecorded exchange) => exchange.Service switch
    {
        "dmp" => DmpAnswer(exchange),
        "mss" => Fact(exchange, "reply") is { } reply ? $"réponse {reply}" : null,
        "annuaire" => Fact(exchange, "results") is { } results ? $"{results} résultat{(results is "0" or "1" ? "" : "s")}" : null,
        "psc" => OpenIdAnswer(Fact(exchange, "result")),
        _ => Fact(exchange, "result"),
    };

    private static string? DmpAnswer(ExchangeRecorded exchange)
    {
        if (Fact(exchange, "queryResponse") is { } existence)
            return existence == "NF" ? "aucun DMP" : Existing(Fact(exchange, "authorisation"));
        var result = Fact(exchange, "result") is { } said ? Result(said) : null;
        return Fact(exchange, "documents") is { } count ? $"{result}, {count} document{(count is "0" or "1" ? "" : "s")}" : result;
    }

    /// <summary>A status in words; what has none is the code of a refusal.</summary>
    private static string Result(string said) => DmpWords.Status(said) is { } words && !said.EndsWith(words, StringComparison.Ordinal) ? words : $"refus {said}";

    private static string Existing(string? authorisation) => authorisation switch
    {
        null => "DMP trouvé",
        "VALIDE" => "DMP ouvert, autorisation valide",
        _ => $"DMP trouvé, {DmpWords.Authorisation(authorisation)}",
    };

    private static string? OpenIdAnswer(string? result) => result switch
    {
        "identifie" => "utilisateur identifié",
        "accorde" => "accordé",
        "inconnu" => "identifiant inconnu",
        "page" => "page d'identification",
        _ => result,
    };

    private static string? Name(ExchangeRecorded exchange) => exchange.Operation switch
    {
        "TD0.2" => "test d'existence du DMP",
        "TD0.3" => "mise à jour de l'autorisation",
        "TD0.4" => "liste des DMP autorisés",
        "TD0.5" => "recherche d'un patient sans INS",
        "TD0.9" => "accès web contextuel au DMP",
        "TD1.6" => "liste des professionnels autorisés",
        "TD2.1" or "TD2.2" => "alimentation du DMP",
        "TD3.1" => "recherche de documents",
        "TD3.2" => "consultation d'un document",
        "TD3.3" => "modification d'un document",
        "auth" => "demande d'identification",
        "token" => "échange du code contre des jetons",
        "userinfo" => "lecture de l'identité",
        "logout" => "déconnexion",
        "certs" => "clés de signature du service",
        "openid-configuration" => "configuration du service",
        _ => exchange.Operation.StartsWith("TD0.10", StringComparison.Ordinal) ? "accès web renforcé au DMP" : null,
    };

    private static string Change(ExchangeRecorded exchange) => Fact(exchange, "change") is { } change ? $" ({change})" : Fact(exchange, "action") is { } action ? $" ({action})" : "";

    private static string Criteria(ExchangeRecorded exchange) =>
        exchange.Facts.Where(fact => fact.Key is not ("results" or "id")).Select(fact => $"{fact.Key} « {Readable.Clean(fact.Value)} »").ToList() is { Count: > 0 } criteria ? $" par {string.Join(", ", criteria)}" : "";

    private static string Subject(ExchangeRecorded exchange) => Fact(exchange, "subject") is { } subject ? $", objet « {subject} »" : "";

    private static string Of(string before, ExchangeRecorded exchange, string fact) => Fact(exchange, fact) is { } value ? $" {before}{value}" : "";

    private static string? Fact(ExchangeRecorded exchange, string name) =>
        exchange.Facts.GetValueOrDefault(name) is { Length: > 0 } value ? Readable.Clean(value) : null;
}
