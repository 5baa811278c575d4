using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of TD3.1, with the prefixes of the DMP: some clients read them as text.</summary>
internal static class QueryAnswer
{
    /// <summary>What was found, whole.</summary>
    public static XElement Whole(Findings found) => Found(
        [.. found.Sets.Select(SetWriter.Write), .. found.Documents.Select(EntryWriter.Write), .. found.Links.Select(SetWriter.Write)]);

    /// <summary>References to what was found.</summary>
    public static XElement References(Findings found) =>
        Found([.. found.Uuids.Select(uuid => new XElement(Rim.ObjectRef, new XAttribute("id", uuid)))]);

    public static XElement Refused(RegistryError error) => Response(
        RegistryErrors.Failure,
        new XAttribute("startIndex", "0"),
        new XAttribute("totalResultCount", "0"),
        RegistryErrors.List([error]),
        new XElement(Rim.RegistryObjectList));

    private static XElement Found(IReadOnlyList<XElement> objects) => Response(
        RegistryErrors.Success,
        new XAttribute("startIndex", "0"),
        new XAttribute("totalResultCount", objects.Count),
        new XElement(Rim.RegistryObjectList, objects));

    private static XElement Response(string status, params object[] content) => new(
        Ns.Query + "AdhocQueryResponse",
        new XAttribute("status", status),
        Ns.Prefix("ns2", Ns.Rs),
        Ns.Prefix("ns3", Ns.Query),
        Ns.Prefix("ns4", Ns.Rim),
        Ns.Prefix("ns5", Ns.Lcm),
        Ns.Prefix("ns6", Ns.Hl7),
        content);
}
