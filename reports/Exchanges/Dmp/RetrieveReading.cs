using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>TD3.2: documents asked for by identifier, and what came back.</summary>
internal static class RetrieveReading
{
    public static IEnumerable<Block> OfRequest(XElement body) =>
        [new Grid("Documents demandés", ["Identifiant du document", "Entrepôt"], [.. body.All("DocumentRequest").Select(request => (IReadOnlyList<string>)[Id(request), Repository(request)])])];

    public static IEnumerable<Block> OfAnswer(XElement body)
    {
        var rows = body.All("DocumentResponse").Select(answer => (IReadOnlyList<string>)[Id(answer), answer.Child("mimeType").Text() ?? "", Repository(answer)]).ToList();
        return rows.Count == 0 ? [] : [new Grid("Documents rendus", ["Identifiant du document", "Type", "Entrepôt"], rows)];
    }

    private static string Id(XElement of) => of.Child("DocumentUniqueId").Text() ?? "";

    private static string Repository(XElement of) => of.Child("RepositoryUniqueId").Text() ?? "";
}
