namespace Reqnroll.Bindings;

/// <summary>What a method must look like to be a step, a hook or a transformation.</summary>
internal static class BindingSignatures
{
    /// <summary>Says what is wrong with a method under an attribute; null when nothing is.</summary>
    public static string? Fault(BoundMethod method, Attribute attribute) => attribute switch
    {
        _ when method.Method.ContainsGenericParameters => "a binding cannot be generic",
        _ when !method.Method.IsStatic && method.Method.DeclaringType!.IsAbstract => "an abstract class offers static bindings only",
        _ when method.Parameters.Any(parameter => parameter.ParameterType.IsByRef) => "a binding takes no ref, in or out parameter",
        StepArgumentTransformationAttribute => TransformationFault(method),
        _ when !ReturnsNothing(method.Method.ReturnType) => $"a step or a hook returns void, Task or ValueTask, not {method.Method.ReturnType.Name}",
        HookAttribute hook => HookFault(method, hook),
        _ => null,
    };

    private static bool ReturnsNothing(Type type) => type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask);

    private static string? TransformationFault(BoundMethod method) =>
        ReturnsNothing(method.Method.ReturnType) ? "a transformation returns what it makes" : null;

    private static string? HookFault(BoundMethod method, HookAttribute hook) => hook.Event switch
    {
        HookType.BeforeTestRun or HookType.AfterTestRun or HookType.BeforeFeature or HookType.AfterFeature when !method.Method.IsStatic =>
            $"a [{hook.Event}] hook is static",
        HookType.BeforeTestRun or HookType.AfterTestRun when Takes(method, typeof(ScenarioContext)) || Takes(method, typeof(FeatureContext)) =>
            $"a [{hook.Event}] hook has no scenario and no feature to take",
        HookType.BeforeFeature or HookType.AfterFeature when Takes(method, typeof(ScenarioContext)) =>
            $"a [{hook.Event}] hook has no scenario to take",
        _ => method.Parameters.FirstOrDefault(parameter => !CanBeInjected(parameter.ParameterType)) is { } odd
            ? $"a hook cannot be given {odd.ParameterType.Name} {odd.Name}: its parameters are contexts and concrete classes"
            : null,
    };

    private static bool Takes(BoundMethod method, Type type) => method.Parameters.Any(parameter => parameter.ParameterType == type);

    private static bool CanBeInjected(Type type) => type is { IsClass: true, IsAbstract: false } && type != typeof(string) && !type.IsArray;
}
