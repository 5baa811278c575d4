using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Pieces of a map, as YAML on one line, the way a person writes them: <c>{ role: button, name: Valider }</c>.</summary>
internal static class MapText
{
    /// <summary>A mapping of the given entries, those without a value left out.</summary>
    public static YamlMappingNode Of(params IEnumerable<(string Key, YamlNode? Value)> entries)
    {
        var node = new YamlMappingNode { Style = MappingStyle.Flow };
        foreach (var (key, value) in entries.Where(entry => entry.Value is not null))
            node.Add(key, value!);
        return node;
    }

    /// <summary>A text; null stays null.</summary>
    public static YamlScalarNode? Text(string? value) => value is null ? null : new YamlScalarNode(value);

    /// <summary>The piece on one line.</summary>
    public static string Line(YamlNode node)
    {
        using var writer = new StringWriter();
        var emitter = new Emitter(writer, new EmitterSettings().WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString().Trim();
    }

    private static void Emit(Emitter emitter, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            emitter.Emit(Scalar(((YamlScalarNode)node).Value!));
            return;
        }

        emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Flow));
        foreach (var (key, value) in mapping.Children)
        {
            Emit(emitter, key);
            Emit(emitter, value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static Scalar Scalar(string value) =>
        new(null, null, value, value.Length == 0 || value.All(char.IsAsciiDigit) || value.Contains(": ", StringComparison.Ordinal) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any, true, true);
}
