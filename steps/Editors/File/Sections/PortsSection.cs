using System.Globalization;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>Where the national services listen.</summary>
internal static class PortsSection
{
    private static readonly (string Service, string Name)[] Services =
        [("dmp", "le DMP"), ("annuaire", "l'Annuaire Santé"), ("psc", "Pro Santé Connect"), ("smtp", "l'opérateur MSSanté")];

    public static FormatKey Key { get; } = new(
        "ports",
        new SectionKind([.. Services.Select(service => new FormatKey(service.Service, new NumberKind(0, 65535), $"Port où écoute {service.Name} ; 0 en choisit un libre."))]),
        "Ports des services nationaux, sur la boucle locale.");

    public static Dictionary<string, int> Read(SectionView ports)
    {
        var read = Services.ToDictionary(service => service.Service, service => ports.Number(service.Service, 0));
        foreach (var taken in read.Where(port => port.Value > 0).GroupBy(port => port.Value).Where(port => port.Count() > 1))
            ports.Report(taken.Last().Key, $"« {taken.Key.ToString(CultureInfo.InvariantCulture)} » est donné {taken.Count()} fois");
        return read;
    }
}
