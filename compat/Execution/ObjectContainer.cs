using System.Runtime.ExceptionServices;

namespace Reqnroll.Execution;

/// <summary>Makes the objects that bindings ask for in their constructors: one of each class for as long as it lives.</summary>
internal sealed class ObjectContainer(ObjectContainer? parent = null) : IAsyncDisposable
{
    private readonly Dictionary<Type, object> _objects = [];
    private readonly List<object> _made = [];
    private readonly HashSet<Type> _underWay = [];

    /// <summary>Gives an object to those that ask for its type.</summary>
    public void Register<T>(T instance)
        where T : notnull => _objects[typeof(T)] = instance;

    /// <summary>The object of a type, made with what its constructor asks for if it is not there yet.</summary>
    /// <exception cref="InvalidOperationException">It cannot be made.</exception>
    public object Resolve(Type type) => Find(type) ?? Make(type);

    /// <summary>The objects of a method's parameters.</summary>
    public object?[] Resolve(IEnumerable<Type> types) => [.. types.Select(Resolve)];

    /// <summary>Disposes of what it made, the last made first; the first error is thrown once all are disposed of.</summary>
    public async ValueTask DisposeAsync()
    {
        var errors = new List<Exception>();
        foreach (var made in Enumerable.Reverse(_made))
        {
            try
            {
                await DisposeAsync(made);
            }
            catch (Exception error)
            {
                errors.Add(error);
            }
        }

        _made.Clear();
        if (errors.Count > 0)
            ExceptionDispatchInfo.Throw(errors.Count == 1 ? errors[0] : new AggregateException(errors));
    }

    private static async ValueTask DisposeAsync(object made)
    {
        if (made is IAsyncDisposable later)
            await later.DisposeAsync();
        else if (made is IDisposable now)
            now.Dispose();
    }

    private object? Find(Type type) => _objects.GetValueOrDefault(type) ?? parent?.Find(type);

    private object Make(Type type)
    {
        if (!_underWay.Add(type))
            throw new InvalidOperationException($"{type.Name} asks for itself, through: {string.Join(", ", _underWay.Select(asked => asked.Name))}.");
        try
        {
            var made = Construction.Of(type).Build(this);
            _objects[type] = made;
            _made.Add(made);
            return made;
        }
        finally
        {
            _underWay.Remove(type);
        }
    }
}
