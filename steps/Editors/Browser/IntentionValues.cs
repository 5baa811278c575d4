namespace Conformance.Steps.Editors.Browser;

/// <summary>Puts the values of an intention in place of their names.</summary>
/// <param name="values">Values by name.</param>
internal sealed class IntentionValues(IReadOnlyDictionary<string, string> values)
{
    private readonly List<KeyValuePair<string, string>> _longestFirst = [.. values.OrderByDescending(value => value.Key.Length)];

    /// <summary>The text with each <c>$name</c> replaced.</summary>
    public string Fill(string text) => _longestFirst.Aggregate(text, (current, value) => current.Replace("$" + value.Key, value.Value, StringComparison.Ordinal));
}
