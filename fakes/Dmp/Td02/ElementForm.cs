using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An element that a message in HL7 V3 has once, and its attributes.</summary>
/// <param name="Path">Where it stands, from the root; empty for the root.</param>
/// <param name="Attributes">Names of the attributes that it has, each with « = » and its value where only one will do.</param>
internal sealed record ElementForm(string Path, params IReadOnlyList<string> Attributes)
{
    private readonly XName[] _steps = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => Ns.Hl7 + name)];
    private readonly string[][] _attributes = [.. Attributes.Select(attribute => attribute.Split('=', 2))];

    /// <summary>By which name the rule goes.</summary>
    public string Name { get; init; } = Path.Split('/')[^1];

    /// <summary>What a message lacks of it or says twice, in French; null for nothing.</summary>
    public string? FlawIn(XElement body)
    {
        var found = _steps.Aggregate<XName, IEnumerable<XElement>>([body], (parents, name) => parents.Elements(name)).ToList();
        return found switch
        {
            [] => $"{Path} absent",
            [var only] => _attributes.Select(attribute => FlawOf(only, attribute)).FirstOrDefault(flaw => flaw is not null) ?? Empty(only),
            _ => $"{Path} donné {found.Count} fois",
        };
    }

    private string? FlawOf(XElement element, string[] attribute)
    {
        var value = ((string?)element.Attribute(attribute[0]))?.Trim();
        if (string.IsNullOrEmpty(value))
            return $"{Path}/@{attribute[0]} absent".TrimStart('/');
        return attribute.Length > 1 && value != attribute[1] ? $"{Path}/@{attribute[0]} « {value} » au lieu de {attribute[1]}".TrimStart('/') : null;
    }

    private string? Empty(XElement element) =>
        Attributes.Count == 0 && string.IsNullOrWhiteSpace(element.Value) ? $"{Path} vide" : null;
}
