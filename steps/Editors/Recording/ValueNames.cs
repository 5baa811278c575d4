using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Puts the names of an intention's values in place of the values themselves, so that what was done for one patient is done for any.</summary>
/// <param name="values">Values that the person was given, by name.</param>
internal sealed partial class ValueNames(IReadOnlyDictionary<string, string> values)
{
    private const string Code = "code";

    /// <summary>The action as a line of the map.</summary>
    /// <exception cref="InterruptionException">A password was typed that is none of those given.</exception>
    public string Line(RecordedAction action)
    {
        if (action.Verb == "go")
            return $"go: {MapText.Line(MapText.Text(Named(action.Value!))!)}";
        var target = Named(action.Target);
        if (action.Value is not null)
            target.Add("with", Typed(action));
        return $"{action.Verb}: {MapText.Line(target)}";
    }

    private string Typed(RecordedAction action)
    {
        var same = values.FirstOrDefault(value => value.Value.Length > 0 && value.Value == action.Value).Key;
        if (same is not null)
            return "$" + same;
        if (values.ContainsKey(Code) && SixDigits().IsMatch(action.Value!))
            return "$" + Code;
        return action.Secret ? throw UnknownSecret() : action.Value!;
    }

    private YamlMappingNode Named(YamlMappingNode locator) => MapText.Of(locator.Children.Select(entry =>
        (((YamlScalarNode)entry.Key).Value!, (YamlNode?)(entry.Value is YamlMappingNode inner ? Named(inner) : MapText.Text(Named(((YamlScalarNode)entry.Value).Value!))))));

    private string Named(string text) => values.Where(value => value.Value.Length > 3).OrderByDescending(value => value.Value.Length)
        .Aggregate(text, (current, value) => current.Replace(value.Value, "$" + value.Key, StringComparison.Ordinal));

    /// <summary>A secret is never written: only its name can be.</summary>
    private static InterruptionException UnknownSecret() => new(
        InterruptionCause.Configuration, "Le mot de passe saisi n'est aucun de ceux qui sont donnés : il ne peut pas être écrit dans la carte. Recommencez avec celui qui est affiché.");

    [GeneratedRegex(@"^\d{6,8}$")]
    private static partial Regex SixDigits();
}
