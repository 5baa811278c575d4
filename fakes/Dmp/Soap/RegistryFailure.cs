using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>How the registry and the repository say that a request failed: each in the form of its own answer, with the prefixes of the DMP.</summary>
internal static class RegistryFailure
{
    /// <summary>Action and body of the answer; null where the transaction asks neither.</summary>
    public static (string Action, XElement Body)? For(XElement request, RegistryError error) => request.Name switch
    {
        var name when name == Ns.Query + "AdhocQueryRequest" => ("urn:ihe:iti:2007:RegistryStoredQueryResponse", QueryAnswer.Refused(error)),
        var name when name == Ns.Xds + "RetrieveDocumentSetRequest" => ("urn:ihe:iti:2007:RetrieveDocumentSetResponse", DocumentRetrieval.Refused(error)),
        var name when name == Ns.Xds + "ProvideAndRegisterDocumentSetRequest" => ("urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-bResponse", RegistryResponse.OfRepository([error])),
        var name when name == Ns.Lcm + "SubmitObjectsRequest" => ("urn:ihe:iti:2010:UpdateDocumentSet-Response", RegistryResponse.OfRegistry([error])),
        _ => null,
    };
}
