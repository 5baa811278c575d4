using Conformance.Reports.Evidence;
using Conformance.Reports.Exchanges.Dmp;
using Conformance.Reports.Exchanges.Fhir;
using Conformance.Reports.Exchanges.Generic;
using Conformance.Reports.Exchanges.Mail;
using Conformance.Reports.Exchanges.OpenId;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Exchanges;

/// <summary>Reads the messages of an exchange as their protocol has them; what no reader knows, as the structure that it is.</summary>
internal static class ExchangeReader
{
    /// <summary>What an exchange says.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="request">Its request; null when the run no longer holds it.</param>
    /// <param name="response">Its answer; null without one.</param>
    public static ExchangeReading Read(ExchangeRecorded exchange, Message? request, Message? response) => new(
        request is null ? [] : Known(Asked(exchange, request), request),
        response is null ? [] : Known(Answered(exchange, response), response));

    private static IEnumerable<Block> Asked(ExchangeRecorded exchange, Message request) => exchange.Service switch
    {
        "dmp" => SoapReading.OfRequest(request),
        "annuaire" => FhirReading.OfRequest(request),
        "psc" => OpenIdReading.OfRequest(request),
        "mss" => MailReading.OfMessage(exchange, request),
        _ => [],
    };

    private static IEnumerable<Block> Answered(ExchangeRecorded exchange, Message response) => exchange.Service switch
    {
        "dmp" => SoapReading.OfAnswer(response),
        "annuaire" => FhirReading.OfAnswer(response),
        "psc" => OpenIdReading.OfAnswer(response),
        "mss" => MailReading.OfReply(response),
        _ => [],
    };

    private static IReadOnlyList<Block> Known(IEnumerable<Block> read, Message message) =>
        read.Where(block => block is not Sheet { Fields.Count: 0 }).ToList() is { Count: > 0 } blocks ? blocks : [.. Structures.Of(message)];
}
