using System.Collections.Concurrent;

namespace Reqnroll.Bindings;

/// <summary>Finds the method that plays a step; a text is looked for once, however many scenarios use it.</summary>
internal sealed class StepMatcher(BindingCatalogue catalogue)
{
    private readonly ConcurrentDictionary<(StepDefinitionType Type, string Text, int Attached), MatchOutcome> _known = [];
    private readonly ILookup<StepDefinitionType, StepDefinition> _definitions = catalogue.Steps.ToLookup(step => step.Type);
    private readonly NearestDefinition _nearest = new(catalogue.Steps);

    /// <param name="type">Kind of the step.</param>
    /// <param name="text">Words after the keyword.</param>
    /// <param name="attached">How many arguments stand under the step: 0, or 1 for a table or a doc string.</param>
    public MatchOutcome Match(StepDefinitionType type, string text, int attached) =>
        _known.GetOrAdd((type, text, attached), key => Search(key.Type, key.Text, key.Attached));

    private MatchOutcome Search(StepDefinitionType type, string text, int attached)
    {
        var described = Described(type, text);
        var fit = described.Where(candidate => candidate.Words.Length + attached == candidate.Definition.Method.Parameters.Length).ToList();
        return (described.Count, fit.Count) switch
        {
            (0, _) => Undefined(type, text),
            (_, 0) => MatchOutcome.Wrong(Mismatch(described[0], attached), described[0].Definition.ToString()),
            (_, 1) => MatchOutcome.Found(new StepMatch(fit[0].Definition.Method, fit[0].Words)),
            _ => MatchOutcome.Wrong($"« {text} » is ambiguous: {string.Join(" and ", fit.Select(candidate => candidate.Definition))} both match", null),
        };
    }

    private List<(StepDefinition Definition, string[] Words)> Described(StepDefinitionType type, string text)
    {
        var found = new List<(StepDefinition Definition, string[] Words)>();
        foreach (var definition in _definitions[type])
            if (definition.Text.Match(text) is { } words && found.TrueForAll(other => other.Definition.Method.Method != definition.Method.Method))
                found.Add((definition, words));
        return found;
    }

    private MatchOutcome Undefined(StepDefinitionType type, string text)
    {
        var elsewhere = catalogue.Steps.FirstOrDefault(step => step.Text.Match(text) is not null);
        return elsewhere is null
            ? MatchOutcome.Wrong($"no definition matches the {type} step « {text} »", _nearest.Of(text))
            : MatchOutcome.Wrong($"« {text} » is a {type} step here, and only a {elsewhere.Type} step is defined", elsewhere.ToString());
    }

    private static string Mismatch((StepDefinition Definition, string[] Words) candidate, int attached)
    {
        var method = candidate.Definition.Method;
        var given = candidate.Words.Length + attached;
        var missing = attached == 0 && method.Parameters.Length == given + 1 ? ": a table or a doc string is missing under the step" : "";
        return $"{method.Name} takes {method.Parameters.Length} argument(s) and the step gives {given}{missing}";
    }
}
