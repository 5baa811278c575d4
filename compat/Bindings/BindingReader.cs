using System.Reflection;
using Reqnroll.Features;

namespace Reqnroll.Bindings;

/// <summary>Reads binding classes, and notes what is wrong with them rather than stop at the first.</summary>
internal sealed class BindingReader
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public List<StepDefinition> Steps { get; } = [];

    public List<Hook> Hooks { get; } = [];

    public List<Transformation> Transformations { get; } = [];

    public List<FeatureProblem> Problems { get; } = [];

    public void Read(Type type)
    {
        foreach (var method in type.GetMethods(Every))
            foreach (var attribute in method.GetCustomAttributes<Attribute>(inherit: true).Where(IsBinding))
                Read(new BoundMethod(method), attribute);
    }

    private static bool IsBinding(Attribute attribute) => attribute is StepDefinitionBaseAttribute or HookAttribute or StepArgumentTransformationAttribute;

    private void Read(BoundMethod method, Attribute attribute)
    {
        if (BindingSignatures.Fault(method, attribute) is { } fault)
            Problems.Add(new FeatureProblem(method.Name, 0, fault));
        else if (attribute is StepDefinitionBaseAttribute step && Understand(method, step.Expression) is { } text)
            Steps.AddRange(step.Types.Select(type => new StepDefinition(type, text, method)));
        else if (attribute is HookAttribute hook)
            Hooks.Add(new Hook(hook.Event, method, hook.Order, [.. hook.Tags.Select(tag => tag.TrimStart('@'))]));
        else if (attribute is StepArgumentTransformationAttribute transformation)
            Read(method, transformation);
    }

    private void Read(BoundMethod method, StepArgumentTransformationAttribute transformation)
    {
        var text = transformation.Regex is null ? null : Understand(method, transformation.Regex);
        if (transformation.Regex is null || text is not null)
            Transformations.Add(new Transformation(text, method, transformation.Order));
    }

    private WholeText? Understand(BoundMethod method, string expression)
    {
        try
        {
            return new WholeText(expression);
        }
        catch (ArgumentException invalid)
        {
            Problems.Add(new FeatureProblem(method.Name, 0, $"this is no regular expression: {invalid.Message}"));
            return null;
        }
    }
}
