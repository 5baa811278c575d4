using System.ComponentModel;
using System.Globalization;
using Reqnroll.Execution;

namespace Reqnroll.Bindings;

/// <summary>Gives the words and tables of a step the types that its method asks for.</summary>
internal sealed class ArgumentConversion(BindingCatalogue catalogue)
{
    /// <summary>Converts what a step gives to what a method takes, in order.</summary>
    /// <exception cref="FormatException">A value cannot be read as the type asked for.</exception>
    public async ValueTask<object?[]> ConvertAsync(BoundMethod method, object[] values, CultureInfo culture, ObjectContainer container)
    {
        var arguments = new object?[values.Length];
        for (var place = 0; place < values.Length; place++)
            arguments[place] = await ConvertAsync(values[place], method.Parameters[place].ParameterType, culture, container, excluded: null);
        return arguments;
    }

    private async ValueTask<object?> ConvertAsync(object value, Type wanted, CultureInfo culture, ObjectContainer container, Transformation? excluded)
    {
        foreach (var transformation in catalogue.Transformations)
            if (transformation != excluded && transformation.Understand(value, wanted) is { } parts)
                return await TransformAsync(transformation, parts, culture, container);
        return wanted.IsInstanceOfType(value) ? value : Read(value, wanted, culture);
    }

    private async ValueTask<object?> TransformAsync(Transformation transformation, object[] parts, CultureInfo culture, ObjectContainer container)
    {
        var method = transformation.Method;
        if (parts.Length != method.Parameters.Length)
            throw new FormatException($"{method.Name} takes {method.Parameters.Length} argument(s) and its expression captures {parts.Length}.");
        var arguments = new object?[parts.Length];
        for (var place = 0; place < parts.Length; place++)
            arguments[place] = await ConvertAsync(parts[place], method.Parameters[place].ParameterType, culture, container, transformation);
        return await method.CallAsync(method.Method.IsStatic ? null : container.Resolve(method.Method.DeclaringType!), arguments);
    }

    private static object? Read(object value, Type wanted, CultureInfo culture)
    {
        try
        {
            return value is string words ? ReadWords(words, wanted, culture) : throw new InvalidCastException();
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw new FormatException($"« {value} » cannot be read as {wanted.Name} ({culture.Name}); a [StepArgumentTransformation] would tell how.", unreadable);
        }
    }

    private static object? ReadWords(string words, Type wanted, CultureInfo culture)
    {
        if (Nullable.GetUnderlyingType(wanted) is { } inner)
            return words.Length == 0 ? null : ReadWords(words, inner, culture);
        if (wanted.IsEnum)
            return Enum.Parse(wanted, words.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
        if (typeof(IConvertible).IsAssignableFrom(wanted))
            return Convert.ChangeType(words, wanted, culture);
        return TypeDescriptor.GetConverter(wanted).ConvertFromString(null, culture, words);
    }
}
