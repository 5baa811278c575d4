using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of TD3.1, with the prefixes of the DMP: some clients read them as text.</summary>
internal static class QueryAnswer
{
    public static XElement Found(IReadOnlyList<XElement> entries) => Response(
        RegistryErrors.Success,
        new XAttribute("startIndex", "0"),
        new XAttribute("totalResultCount", entries.Count),
        new XElement(Ns.Rim + "RegistryObjectList", entries));

    public static XElement Refused(RegistryError error) => Response(
        RegistryErrors.Failure,
        new XAttribute("startIndex", "0"),
        new XAttribute("totalResultCount", "0"),
        RegistryErrors.List([error]),
        new XElement(Ns.Rim + "RegistryObjectList"));

    private static XElement Response(string status, params object[] content) => new(
        Ns.Query + "AdhocQueryResponse",
        new XAttribute("status", status),
        Ns.Prefix("ns2", Ns.Rs),
        Ns.Prefix("ns3", Ns.Query),
        Ns.Prefix("ns4", Ns.Rim),
        Ns.Prefix("ns5", Ns.Lcm),
        content);
}
