using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A document that TD3.2 asks for.</summary>
internal sealed record RetrieveRequest(string Repository, string UniqueId)
{
    public static readonly XName Root = Ns.Xds + "RetrieveDocumentSetRequest";

    public static IReadOnlyList<RetrieveRequest> Read(XElement body) =>
        [.. body.Elements(Ns.Xds + "DocumentRequest").Select(request => new RetrieveRequest(Text(request, "RepositoryUniqueId"), Text(request, "DocumentUniqueId")))];

    /// <summary>What is wrong with it, whatever the repository holds.</summary>
    public IEnumerable<Breach> Check()
    {
        if (Repository != StoredContent.Repository)
            yield return Breach.Tolerated("ITI-43/RepositoryUniqueId", $"entrepôt « {Repository} » au lieu de {StoredContent.Repository}");
        if (!Oids.IsOid(UniqueId))
            yield return Breach.Tolerated("ITI-43/DocumentUniqueId", $"document « {UniqueId} » : l'uniqueId, un OID, est attendu");
    }

    private static string Text(XElement request, string name) => request.Element(Ns.Xds + name)?.Value.Trim() ?? "";
}
