using System.Text.RegularExpressions;

namespace Conformance.Steps.Editors.File;

/// <summary>A text in which <c>{{dmp.url}}</c> and the like stand for what a run gives the product.</summary>
public static partial class ConfigurationTemplate
{
    /// <summary>The text filled in.</summary>
    /// <param name="template">The template.</param>
    /// <param name="values">Values by name; every name of the template is there.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(template, place => values[place.Groups[1].Value]);

    /// <summary>Names of the template that no run gives, with their lines from 1.</summary>
    internal static IEnumerable<(string Name, int Line)> Unknown(string template) =>
        from line in template.Split('\n').Index()
        from Match place in Place().Matches(line.Item)
        let name = place.Groups[1].Value
        where !ProductSettings.Names.Contains(name)
        select (name, line.Index + 1);

    [GeneratedRegex(@"\{\{[ \t]*([^{}\r\n]*?)[ \t]*\}\}")]
    private static partial Regex Place();
}
