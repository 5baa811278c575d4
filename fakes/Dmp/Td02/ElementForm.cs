using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An element that a message in HL7 V3 has once, and its attributes.</summary>
/// <param name="Path">Where it stands, from the root; empty for the root.</param>
/// <param name="Attributes">Names of the attributes that it has, each with « = » and its value where only one will do.</param>
internal sealed record ElementForm(string Path, params IReadOnlyList<string> Attributes)
{
    private readonly XName[] _steps = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => Ns.Hl7 + name)];
    private readonly (XName Name, string? Only)[] _attributes = [.. Attributes.Select(attribute => attribute.Split('=', 2)).Select(parts => ((XName)parts[0], parts.ElementAtOrDefault(1)))];

    /// <summary>By which name the rule goes.</summary>
    public string Name { get; init; } = Path.Split('/')[^1];

    /// <summary>What a message lacks of it or says twice, in French; null for nothing.</summary>
    public string? FlawIn(XElement body)
    {
        var found = new List<XElement>(1);
        Find(body, 0, found);
        return found switch
        {
            [] => $"{Path} absent",
            [var only] => FlawOf(only) ?? Empty(only),
            _ => $"{Path} donné {found.Count} fois",
        };
    }

    private void Find(XElement element, int step, List<XElement> found)
    {
        if (step == _steps.Length)
            found.Add(element);
        else
            foreach (var child in element.Elements(_steps[step]))
                Find(child, step + 1, found);
    }

    private string? FlawOf(XElement element)
    {
        foreach (var (name, only) in _attributes)
        {
            var value = ((string?)element.Attribute(name))?.Trim();
            if (string.IsNullOrEmpty(value))
                return $"{Path}/@{name} absent".TrimStart('/');
            if (only is not null && value != only)
                return $"{Path}/@{name} « {value} » au lieu de {only}".TrimStart('/');
        }

        return null;
    }

    private string? Empty(XElement element) =>
        Attributes.Count == 0 && string.IsNullOrWhiteSpace(element.Value) ? $"{Path} vide" : null;
}
