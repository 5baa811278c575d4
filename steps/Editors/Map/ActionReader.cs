using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Reads one action of an intention.</summary>
/// <param name="walker">The file, and what is wrong with it.</param>
/// <param name="values">Values that the intention carries.</param>
internal sealed class ActionReader(YamlWalker walker, ValueReader values)
{
    private static readonly string[] Answers = ["accept", "dismiss"];

    private readonly LocatorReader _locators = new(walker, values);

    /// <summary>Reads an action, and reports what is wrong with it.</summary>
    public MapAction Read(YamlNode item, string path)
    {
        var (key, value) = walker.Entries(item, path).FirstOrDefault();
        if (MapVocabulary.Verbs.FirstOrDefault(verb => verb.Name == key) is not { } word)
        {
            walker.Report(item, path, $"action inconnue « {key} » ; la plus proche est « {YamlWalker.Nearest(key ?? "", MapVocabulary.VerbNames)} »");
            return new MapAction(MapVerb.Go, null, null, null, path);
        }

        return word.Object is VerbObject.Text
            ? new MapAction(word.Verb, null, Spoken((YamlMappingNode)item, word, path), null, path)
            : OnElement(word, value, path);
    }

    private string? Spoken(YamlMappingNode item, VerbWord word, string path)
    {
        var text = values.Checked(item, walker.Text(item, word.Name, path), path);
        if (word.Verb is MapVerb.Confirm && text is not null && !Answers.Contains(text))
            walker.Report(item, path, $"« {text} » n'est pas une réponse ; la plus proche est « {YamlWalker.Nearest(text, Answers)} »");
        return text;
    }

    private MapAction OnElement(VerbWord word, YamlNode value, string path)
    {
        var target = value as YamlMappingNode;
        var with = walker.Child(target, MapVocabulary.With) is { } given ? values.Checked(given, walker.Text(target, MapVocabulary.With, path), path) : null;
        if (word.TakesValue && with is null)
            walker.Report(value, path, $"« {word.Name} » attend « with » : {word.Name}: {{ …, with: … }}");
        if (!word.TakesValue && with is not null)
            walker.Report(value, path, $"« {word.Name} » n'attend pas « with »");
        return new MapAction(word.Verb, _locators.Read(value, path, MapVocabulary.With, MapVocabulary.Until), with, Until(word, target, value, path), path);
    }

    private MapLocator? Until(VerbWord word, YamlMappingNode? target, YamlNode value, string path)
    {
        var until = walker.Child(target, MapVocabulary.Until);
        if (word.Verb is MapVerb.Scroll && until is null)
            walker.Report(value, path, "« scroll » attend « until », ce qu'il cherche : scroll: { css: .liste, until: { text: $name } }");
        if (word.Verb is not MapVerb.Scroll && until is not null)
            walker.Report(value, path, $"« {word.Name} » n'attend pas « until »");
        return until is null ? null : _locators.Read(until, $"{path}.until");
    }
}
