using System.Text.RegularExpressions;
using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Checks that a text names only values that its intention carries.</summary>
/// <param name="walker">The file, and what is wrong with it.</param>
/// <param name="known">Names of the values; null for an unknown intention, which has already been reported.</param>
internal sealed partial class ValueReader(YamlWalker walker, IReadOnlyList<string>? known)
{
    /// <summary>The text, once each <c>$name</c> in it has been checked.</summary>
    public string? Checked(YamlNode at, string? text, string path)
    {
        if (known is null)
            return text;
        foreach (var name in Names().Matches(text ?? "").Select(match => match.Groups[1].Value).Where(name => !known.Contains(name)))
            walker.Report(at, path, known.Count == 0
                ? $"« ${name} » n'existe pas : aucune valeur n'est portée ici"
                : $"« ${name} » n'existe pas ; la plus proche est « ${YamlWalker.Nearest(name, known)} »");
        return text;
    }

    [GeneratedRegex(@"\$([a-z][a-z-]*)")]
    private static partial Regex Names();
}
