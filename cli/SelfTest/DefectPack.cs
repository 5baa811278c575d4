using Microsoft.Extensions.DependencyInjection;
using ReferenceEditor.Defects;

namespace Conformance.Cli.SelfTest;

/// <summary>Defects that one run can bear: no two show their effects in the same exigence, or stand in the place of the same service.</summary>
internal sealed class DefectPack
{
    private readonly List<IDefect> _defects = [];
    private readonly HashSet<object> _places = [];

    /// <summary>The defects.</summary>
    public IReadOnlyList<IDefect> Defects => _defects;

    /// <summary>Puts defects into as few packs as they allow, in their order.</summary>
    /// <param name="defects">The defects.</param>
    /// <param name="exigences">Exigences in which a defect shows its effects.</param>
    /// <param name="largest">Most defects in a pack, from 1.</param>
    public static IReadOnlyList<DefectPack> Of(IEnumerable<IDefect> defects, Func<IDefect, IEnumerable<string>> exigences, int largest)
    {
        var packs = new List<DefectPack>();
        foreach (var defect in defects)
        {
            object[] places = [.. exigences(defect), .. ServicesOf(defect)];
            var pack = packs.Find(pack => pack._defects.Count < largest && !pack._places.Overlaps(places));
            if (pack is null)
                packs.Add(pack = new DefectPack());
            pack._defects.Add(defect);
            pack._places.UnionWith(places);
        }

        return packs;
    }

    private static IEnumerable<Type> ServicesOf(IDefect defect)
    {
        var services = new ServiceCollection();
        defect.Apply(services);
        return services.Select(service => service.ServiceType);
    }
}
