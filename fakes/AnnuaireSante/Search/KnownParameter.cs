using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>A search parameter of the Annuaire: how the values of a resource meet the value asked for.</summary>
internal abstract record KnownParameter(string Name)
{
    /// <summary>What meets one value of a query; a value that cannot be understood throws <see cref="RefusedQueryException"/>.</summary>
    /// <param name="modifier">Modifier without its colon, or empty.</param>
    /// <param name="value">Value, unescaped.</param>
    public abstract Predicate<Resource> Matching(string modifier, string value);
}

/// <summary>A text: by prefix, anywhere or exactly. As the server does, any other modifier is ignored.</summary>
internal sealed record TextParameter(string Name, Func<Resource, IEnumerable<string?>> Values) : KnownParameter(Name)
{
    /// <inheritdoc/>
    public override Predicate<Resource> Matching(string modifier, string value)
    {
        var plain = Plain.Of(value);
        return modifier switch
        {
            "exact" => resource => Values(resource).Any(held => held == value),
            "contains" => resource => Values(resource).Any(held => held is not null && Plain.Of(held).Contains(plain, StringComparison.Ordinal)),
            _ => resource => Values(resource).Any(held => held is not null && Plain.Of(held).StartsWith(plain, StringComparison.Ordinal)),
        };
    }
}

/// <summary>A code, with or without its system: <c>code</c>, <c>system|code</c>, <c>system|</c>, <c>|code</c>.</summary>
internal sealed record TokenParameter(string Name, Func<Resource, IEnumerable<(string? System, string? Code)>> Values) : KnownParameter(Name)
{
    /// <inheritdoc/>
    public override Predicate<Resource> Matching(string modifier, string value)
    {
        var bar = value.IndexOf('|', StringComparison.Ordinal);
        var system = bar < 0 ? null : value[..bar];
        var code = value[(bar + 1)..];
        bool Meets((string? System, string? Code) held) =>
            (system is null || (held.System ?? "") == system) && (code.Length == 0 || string.Equals(held.Code, code, StringComparison.OrdinalIgnoreCase));
        return modifier == "not" ? resource => !Values(resource).Any(Meets) : resource => Values(resource).Any(Meets);
    }
}

/// <summary>A reference to another resource: its identifier, with or without its type or its base.</summary>
internal sealed record ReferenceParameter(string Name, string Target, Func<Resource, string?> Value) : KnownParameter(Name)
{
    /// <inheritdoc/>
    public override Predicate<Resource> Matching(string modifier, string value)
    {
        var wanted = $"{Target}/{value[(value.LastIndexOf('/') + 1)..]}";
        return resource => Value(resource) == wanted;
    }
}
