using Microsoft.Extensions.DependencyInjection;
using ReferenceEditor.Defects;

namespace Conformance.Cli.SelfTest;

/// <summary>Defects that one run can bear: no two show their effects in the same exigence, or stand in the place of the same service.</summary>
internal sealed class DefectPack
{
    private readonly Func<IDefect, IReadOnlySet<string>> _exigences;
    private readonly List<IDefect> _defects = [];
    private readonly HashSet<Type> _services = [];

    private DefectPack(Func<IDefect, IReadOnlySet<string>> exigences) => _exigences = exigences;

    /// <summary>The defects.</summary>
    public IReadOnlyList<IDefect> Defects => _defects;

    /// <summary>Puts defects into as few packs as they allow, in their order.</summary>
    /// <param name="defects">The defects.</param>
    /// <param name="exigences">Exigences in which a defect shows its effects.</param>
    /// <param name="largest">Most defects in a pack, from 1.</param>
    /// <param name="former">Packs that the same defects were played in: what an exigence hid of a defect there, this time none hides. Empty the first time.</param>
    public static IReadOnlyList<DefectPack> Of(
        IEnumerable<IDefect> defects, Func<IDefect, IReadOnlySet<string>> exigences, int largest, IReadOnlyList<DefectPack> former)
    {
        var hidden = former.SelectMany(pack => pack._defects, (pack, defect) => (Defect: defect, Exigences: pack.HiddenOf(defect)))
            .ToDictionary(of => of.Defect.Id, of => of.Exigences);
        var packs = new List<DefectPack>();
        foreach (var defect in defects)
        {
            var pack = packs.Find(pack => pack._defects.Count < largest && pack.Bears(defect) && pack.ShowsWhatWasHidden(defect, hidden));
            if (pack is null)
                packs.Add(pack = new DefectPack(exigences));
            pack.Add(defect);
        }

        return packs;
    }

    /// <summary>Exigences in which the run can't tell a defect's effects from those of the others.</summary>
    public IReadOnlySet<string> HiddenOf(IDefect defect) => _defects.Where(other => other.Id != defect.Id).SelectMany(_exigences).ToHashSet();

    private bool Bears(IDefect defect) => !_defects.Exists(other => _exigences(other).Overlaps(_exigences(defect))) && !_services.Overlaps(ServicesOf(defect));

    private bool ShowsWhatWasHidden(IDefect defect, Dictionary<string, IReadOnlySet<string>> hidden) =>
        _defects.TrueForAll(other => !HiddenFrom(defect, other, hidden) && !HiddenFrom(other, defect, hidden));

    private bool HiddenFrom(IDefect defect, IDefect by, Dictionary<string, IReadOnlySet<string>> hidden) =>
        hidden.TryGetValue(defect.Id, out var exigences) && exigences.Overlaps(_exigences(by));

    private void Add(IDefect defect)
    {
        _defects.Add(defect);
        _services.UnionWith(ServicesOf(defect));
    }

    private static IEnumerable<Type> ServicesOf(IDefect defect)
    {
        var services = new ServiceCollection();
        defect.Apply(services);
        return services.Select(service => service.ServiceType);
    }
}
