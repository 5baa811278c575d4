namespace Reqnroll;

/// <summary>What the bindings of one scenario, step or feature share, by name or by type.</summary>
public abstract class ReqnrollContext : Dictionary<string, object>
{
    private protected ReqnrollContext()
    {
    }

    /// <summary>What broke first; null as long as nothing did.</summary>
    public Exception? TestError { get; internal set; }

    /// <summary>Keeps a value under the name of its type.</summary>
    /// <typeparam name="T">Type that names the value.</typeparam>
    public void Set<T>(T data)
        where T : notnull => Set(data, NameOf<T>());

    /// <summary>Keeps a value under a name.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    public void Set<T>(T data, string key)
        where T : notnull => this[key] = data;

    /// <summary>Gives the value kept under the name of a type.</summary>
    /// <typeparam name="T">Type that names the value.</typeparam>
    /// <exception cref="KeyNotFoundException">Nothing is kept under it.</exception>
    public T Get<T>() => Get<T>(NameOf<T>());

    /// <summary>Gives the value kept under a name.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <exception cref="KeyNotFoundException">Nothing is kept under it.</exception>
    public T Get<T>(string key) => (T)this[key];

    /// <summary>Gives the value kept under the name of a type, if there is one.</summary>
    /// <typeparam name="TValue">Type that names the value.</typeparam>
    public bool TryGetValue<TValue>(out TValue value) => TryGetValue(NameOf<TValue>(), out value);

    /// <summary>Gives the value kept under a name, if there is one of that type.</summary>
    /// <typeparam name="TValue">Type of the value.</typeparam>
    public bool TryGetValue<TValue>(string key, out TValue value)
    {
        var found = base.TryGetValue(key, out var kept) && kept is TValue;
        value = found ? (TValue)kept! : default!;
        return found;
    }

    private static string NameOf<T>() => typeof(T).FullName!;
}
