using System.Reflection;
using Reqnroll.Features;

namespace Reqnroll.Bindings;

/// <summary>All that the binding classes of an assembly offer.</summary>
internal sealed class BindingCatalogue
{
    private readonly Dictionary<HookType, Hook[]> _hooks;

    private BindingCatalogue(BindingReader reader)
    {
        Steps = reader.Steps;
        Transformations = [.. reader.Transformations.OrderBy(transformation => transformation.Order)];
        Problems = reader.Problems;
        _hooks = reader.Hooks.GroupBy(hook => hook.Moment).ToDictionary(group => group.Key, group => group.OrderBy(hook => hook.Order).ToArray());
    }

    public IReadOnlyList<StepDefinition> Steps { get; }

    public IReadOnlyList<Transformation> Transformations { get; }

    public IReadOnlyList<FeatureProblem> Problems { get; }

    public static BindingCatalogue Of(Assembly assembly) => Of(assembly.GetTypes());

    public static BindingCatalogue Of(params IEnumerable<Type> types)
    {
        var reader = new BindingReader();
        foreach (var type in types.Where(type => type.IsDefined(typeof(BindingAttribute), inherit: false)))
            reader.Read(type);
        return new BindingCatalogue(reader);
    }

    /// <summary>Hooks of a moment, in the order in which they are called.</summary>
    public Hook[] HooksAt(HookType moment) => _hooks.GetValueOrDefault(moment, []);
}
