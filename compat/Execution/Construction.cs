using System.Collections.Concurrent;
using System.Reflection;

namespace Reqnroll.Execution;

/// <summary>How to make an object of a class: its constructor that asks for the most.</summary>
internal sealed class Construction
{
    private static readonly ConcurrentDictionary<Type, Construction> Known = [];

    private readonly ConstructorInvoker _invoker;
    private readonly Type[] _asked;

    private Construction(Type type)
    {
        var constructor = type is { IsClass: true, IsAbstract: false } && type != typeof(string)
            ? type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            : null;
        if (constructor is null)
            throw new InvalidOperationException($"{type.FullName} cannot be injected: it is not a concrete class with a public constructor.");
        _invoker = ConstructorInvoker.Create(constructor);
        _asked = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType)];
    }

    public static Construction Of(Type type) => Known.GetOrAdd(type, asked => new Construction(asked));

    public object Build(ObjectContainer container) => _invoker.Invoke(container.Resolve(_asked).AsSpan());
}
