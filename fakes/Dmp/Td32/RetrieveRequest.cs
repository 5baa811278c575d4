using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A document that TD3.2 asks for.</summary>
internal sealed record RetrieveRequest(string Repository, string UniqueId)
{
    public static readonly XName Root = Ns.Xds + "RetrieveDocumentSetRequest";

    public static IReadOnlyList<RetrieveRequest> Read(XElement body) =>
        [.. body.Elements(Ns.Xds + "DocumentRequest").Select(request => new RetrieveRequest(Text(request, "RepositoryUniqueId"), Text(request, "DocumentUniqueId")))];

    private static string Text(XElement request, string name) => request.Element(Ns.Xds + name)?.Value.Trim() ?? "";
}
