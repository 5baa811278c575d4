namespace Reqnroll.Bindings;

/// <summary>A method that makes an argument out of words or of a table.</summary>
internal sealed record Transformation(WholeText? Text, BoundMethod Method, int Order)
{
    private bool TakesTable => Method.Parameters is [var only] && typeof(Table).IsAssignableFrom(only.ParameterType);

    /// <summary>What the method is to be given for a value; null when it is not for that value, or that type.</summary>
    public object[]? Understand(object value, Type wanted)
    {
        if (Method.ResultType != wanted || value is Table != TakesTable)
            return null;
        if (Text is null || value is not string words)
            return [value];
        return Text.Match(words) switch
        {
            null => null,
            [] => [value],
            var groups => groups,
        };
    }
}
