using System.Reflection;
using System.Text.Json;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Verdicts;

/// <summary>The checks of an assembly by name, so that a recorded request can be judged again.</summary>
public sealed class CheckBook
{
    private readonly Dictionary<string, Type> _checks;

    /// <summary>Gathers the checks of assemblies.</summary>
    public CheckBook(params IEnumerable<Assembly> assemblies) => _checks = assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract)
        .ToDictionary(NameOf);

    /// <summary>Types of the checks, by name.</summary>
    public IReadOnlyDictionary<string, Type> Checks => _checks;

    /// <summary>Name of a check: that of its type.</summary>
    public static string NameOf(Type check) => check.Name;

    /// <summary>Parameters of a check, as the journal keeps them.</summary>
    public static JsonElement ParametersOf(Check check) => JsonSerializer.SerializeToElement(check, check.GetType(), JournalFormat.Json);

    /// <summary>The check that a request recorded.</summary>
    /// <exception cref="InvalidDataException">No check bears the name any more, or its parameters no longer read.</exception>
    public Check Open(string name, JsonElement parameters)
    {
        if (!_checks.TryGetValue(name, out var type))
            throw new InvalidDataException($"The run asked for check {name}, which this version does not have. Judge it with the version that recorded it.");
        return (Check)(parameters.Deserialize(type, JournalFormat.Json) ?? throw new InvalidDataException($"The parameters of check {name} are empty."));
    }
}
