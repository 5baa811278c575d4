using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Documents;

/// <summary>Questions about the transactions of the DMP.</summary>
internal static class DmpExchanges
{
    public const string Existence = "TD0.2";
    public const string AuthorisedDmps = "TD0.4";
    public const string Authorisation = "TD0.3";
    public const string Search = "TD3.1";
    public const string Retrieval = "TD3.2";

    public static bool Is(this Seen<ExchangeRecorded> exchange, params IReadOnlyList<string> operations) => operations.Contains(exchange.Fact.Operation);

    public static bool IsAbout(this Seen<ExchangeRecorded> exchange, string? ins) => ins is not null && exchange.Fact(DmpFacts.Ins) == ins;

    public static bool IsIn(this Seen<ExchangeRecorded> exchange, string? nationalId) => nationalId is not null && exchange.Fact(DmpFacts.User) == nationalId;

    public static string Told(this Seen<ExchangeRecorded> exchange) => $"{exchange.Fact.Operation} au nom de {exchange.Fact(DmpFacts.User) ?? "personne"}";
}
