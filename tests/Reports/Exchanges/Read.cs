using System.Text;
using Conformance.Reports.Evidence;
using Conformance.Reports.Exchanges;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Tests.Exchanges;

/// <summary>Messages read as a report reads them.</summary>
internal static class Read
{
    public static ExchangeReading Exchange(string service, string request, string? response = null, params (string Name, string Value)[] facts) =>
        ExchangeReader.Read(Recorded(service, "x", response is not null, facts), Message(request), response is null ? null : Message(response));

    public static ExchangeRecorded Recorded(string service, string operation, bool answered = true, params (string Name, string Value)[] facts)
    {
        var blob = new BlobRef(new string('0', 64), "message/http", 1);
        return new ExchangeRecorded(service, operation, facts.ToDictionary(fact => fact.Name, fact => fact.Value), blob, answered ? blob : null, null, [], Canary: false);
    }

    /// <summary>A SOAP request or answer with a body and, maybe, headers.</summary>
    public static string Soap(string body, string header = "", string first = "POST /services/registry HTTP/1.1") =>
        $"{first}\r\nContent-Type: application/soap+xml\r\n\r\n<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>";

    public static IReadOnlyList<(string Label, string Value)> Fields(this IEnumerable<Block> blocks) =>
        [.. blocks.OfType<Sheet>().SelectMany(sheet => sheet.Fields).Select(field => (field.Label, field.Value))];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(this IEnumerable<Block> blocks, string title) =>
        [.. blocks.OfType<Conformance.Reports.Exchanges.Grid>().Where(grid => grid.Title.StartsWith(title, StringComparison.Ordinal)).SelectMany(grid => grid.Rows.Select(row => grid.Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)))];

    private static Message Message(string content) => MessageReader.Read(Encoding.UTF8.GetBytes(content), "message/http");
}
