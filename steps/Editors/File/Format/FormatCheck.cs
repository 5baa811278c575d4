using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>Holds a file to its format, at every level, and reports whatever departs from it.</summary>
internal sealed class FormatCheck(YamlWalker walker)
{
    /// <summary>Checks a section and all that stands under it.</summary>
    public void Section(YamlNode node, SectionKind section, string path)
    {
        if (walker.Mapping(node, path, [.. section.Keys.Select(key => key.Name)]) is not { } mapping)
            return;
        foreach (var key in section.Keys)
        {
            var at = FormatPath.Join(path, key.Name);
            if (walker.Child(mapping, key.Name) is { } child)
                Value(child, key.Kind, at);
            else if (key.IsRequired)
                walker.Report(mapping, at, YamlWalker.Missing);
        }
    }

    private void Value(YamlNode node, FormatKind kind, string path)
    {
        switch (kind)
        {
            case SectionKind section:
                Section(node, section, path);
                break;
            case ListKind list:
                Items(walker.Items(node, path), list.Item, path);
                break;
            case OneOrMoreKind several when node is YamlSequenceNode sequence:
                Items([.. sequence.Children], several.Item, path);
                break;
            case OneOrMoreKind several:
                Value(node, several.Item, path);
                break;
            case TextOrSectionKind either when node is YamlMappingNode:
                Section(node, either.Section, path);
                break;
            case NamedKind named:
                foreach (var (name, value) in walker.Entries(node, path))
                    Value(value, named.Value, FormatPath.Join(path, name));
                break;
            case MapKind:
                break;
            default:
                Scalar(node, kind, path);
                break;
        }
    }

    private void Items(IReadOnlyList<YamlNode> items, FormatKind kind, string path)
    {
        foreach (var (rank, item) in items.Index())
            Value(item, kind, $"{path}[{rank}]");
    }

    private void Scalar(YamlNode node, FormatKind kind, string path)
    {
        var text = kind is CommandKind ? walker.Verbatim(node, path) : walker.Filled(node, path);
        if (text is not null && Departure(text, kind) is { } departure)
            walker.Report(node, path, departure);
    }

    private static string? Departure(string text, FormatKind kind) => kind switch
    {
        TextKind { Pattern: { } pattern } wanted when !Matches(text, pattern) => $"attendu : {wanted.Expected} ; lu : « {text} »",
        SecretKind { Pattern: { } pattern } wanted when !Matches(text, pattern) => $"attendu : {wanted.Expected} ; ce qui est lu n'en est pas (valeur tue)",
        ChoiceKind choice when !choice.Values.Contains(text) => $"« {text} » est inconnu ; le plus proche est « {YamlWalker.Nearest(text, choice.Values)} »",
        CommandKind when string.IsNullOrWhiteSpace(text) => "une commande est attendue",
        NumberKind number when !IsWithin(text, number) => $"un nombre de {number.From} à {number.To} est attendu, « {text} » est lu",
        YesNoKind when text is not ("true" or "false") => $"« true » ou « false » est attendu, « {text} » est lu",
        AddressKind when !WebAddress.TryRead(text, out _) => $"une adresse http(s) est attendue, « {text} » est lu",
        _ => null,
    };

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.CultureInvariant);

    private static bool IsWithin(string text, NumberKind number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= number.From && value <= number.To;
}
