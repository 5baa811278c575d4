using Reqnroll.Bindings;

namespace Reqnroll.Execution;

/// <summary>Calls the hooks of a moment.</summary>
internal sealed class HookCalls(BindingCatalogue bindings)
{
    /// <summary>Calls hooks in their order and stops at the first that breaks.</summary>
    public async ValueTask<Failure?> BeforeAsync(HookType moment, string[] tags, ObjectContainer container)
    {
        foreach (var hook in bindings.HooksAt(moment))
            if (hook.Concerns(tags) && await CallAsync(hook, container) is { } failure)
                return failure;
        return null;
    }

    /// <summary>Calls every hook in its order, whatever breaks, and gives all that broke.</summary>
    public async ValueTask<IReadOnlyList<Failure>> AfterAsync(HookType moment, string[] tags, ObjectContainer container)
    {
        List<Failure>? failures = null;
        foreach (var hook in bindings.HooksAt(moment))
            if (hook.Concerns(tags) && await CallAsync(hook, container) is { } failure)
                (failures ??= []).Add(failure);
        return failures ?? (IReadOnlyList<Failure>)[];
    }

    private static async ValueTask<Failure?> CallAsync(Hook hook, ObjectContainer container)
    {
        try
        {
            var method = hook.Method;
            var instance = method.Method.IsStatic ? null : container.Resolve(method.Method.DeclaringType!);
            await method.CallAsync(instance, container.Resolve(method.Parameters.Select(parameter => parameter.ParameterType)));
            return null;
        }
        catch (Exception error)
        {
            return new Failure($"[{hook.Moment}] {hook.Method.Name}", error);
        }
    }
}
