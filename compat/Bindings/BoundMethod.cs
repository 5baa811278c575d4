using System.Reflection;

namespace Reqnroll.Bindings;

/// <summary>A method of the bindings, ready to be called; what it returns is awaited when it can be.</summary>
internal sealed class BoundMethod(MethodInfo method)
{
    private MethodInvoker? _invoker;

    public MethodInfo Method { get; } = method;

    public ParameterInfo[] Parameters { get; } = method.GetParameters();

    public Type ResultType { get; } = Awaited(method.ReturnType);

    /// <summary>The method as people name it: <c>SessionSteps.APersonIsAtWork</c>.</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>Calls the method and awaits it.</summary>
    public ValueTask<object?> CallAsync(object? instance, object?[] arguments)
    {
        _invoker ??= MethodInvoker.Create(Method);
        return ResultOf(_invoker.Invoke(instance, arguments.AsSpan()));
    }

    private static ValueTask<object?> ResultOf(object? returned) => returned switch
    {
        Task { IsCompletedSuccessfully: true } task when !task.GetType().IsGenericType => default,
        Task task => TaskResultAsync(task),
        ValueTask task => ValueTaskResultAsync(task),
        not null when IsValueTask(returned.GetType()) => TaskResultAsync((Task)returned.GetType().GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null)!),
        _ => new(returned),
    };

    private static async ValueTask<object?> TaskResultAsync(Task task)
    {
        await task;
        return task.GetType().IsGenericType ? task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task) : null;
    }

    private static async ValueTask<object?> ValueTaskResultAsync(ValueTask task)
    {
        await task;
        return null;
    }

    private static Type Awaited(Type type) =>
        IsValueTask(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)) ? type.GetGenericArguments()[0] : type;

    private static bool IsValueTask(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>);
}
