using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a request with metadata is made of, around them (ITI-41, ITI-57).</summary>
internal static class BatchForm
{
    public static IEnumerable<Breach> Check(XElement body)
    {
        if (body.DescendantsAndSelf(Ns.Lcm + "SubmitObjectsRequest").Count() != 1)
            yield return Breach.Tolerated("ITI-41/SubmitObjectsRequest", "SubmitObjectsRequest absent, ou donné plusieurs fois");
        if (body.Descendants(Rim.RegistryObjectList).Count() != 1)
            yield return Breach.Tolerated("ITI-41/RegistryObjectList", "RegistryObjectList absent, ou donné plusieurs fois : le premier est lu");
        foreach (var id in body.Elements(Ns.Xds + "Document").GroupBy(document => (string?)document.Attribute("id")).Where(group => group.Skip(1).Any()).Select(group => group.Key))
            yield return Breach.Tolerated("ITI-41/Document", $"document « {id} » donné plusieurs fois : le premier est lu");
        if (body.Elements(Ns.Xds + "Document").Any(document => document.Elements(Ns.Xop + "Include").Skip(1).Any()))
            yield return Breach.Tolerated("ITI-41/Document", "plusieurs xop:Include dans un document : le premier est lu");
    }
}
