using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the answer of a transaction that changes the registry, with the prefixes of the DMP: some clients read them as text.</summary>
internal static class RegistryResponse
{
    /// <summary>As the repository writes it (ITI-41, ITI-43).</summary>
    public static XElement OfRepository(IReadOnlyList<RegistryError> errors) => Response(
        errors, Ns.Prefix("ns2", Ns.Rs), Ns.Prefix("ns3", Ns.Lcm), Ns.Prefix("ns4", Ns.Xds), Ns.Prefix("ns5", Ns.Rim), Ns.Prefix("ns6", Ns.Query));

    /// <summary>As the registry writes it (ITI-57).</summary>
    public static XElement OfRegistry(IReadOnlyList<RegistryError> errors) => Response(
        errors, Ns.Prefix("ns2", Ns.Rs), Ns.Prefix("ns3", Ns.Query), Ns.Prefix("ns4", Ns.Rim), Ns.Prefix("ns5", Ns.Lcm), Ns.Prefix("ns6", Ns.Hl7));

    private static XElement Response(IReadOnlyList<RegistryError> errors, params XAttribute[] prefixes) => new(
        Ns.Rs + "RegistryResponse",
        new XAttribute("status", errors.Count == 0 ? RegistryErrors.Success : RegistryErrors.Failure),
        prefixes,
        errors.Count == 0 ? null : RegistryErrors.List(errors));
}
