using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>Chooses the resources that meet a query: every parameter, and one of the values of each.</summary>
internal static class Selection
{
    /// <summary>What meets one parameter. Throws <see cref="UnknownParameterException"/> and <see cref="RefusedQueryException"/>.</summary>
    public static Predicate<Resource> Of(string resource, QueryParameter parameter, Holdings holdings)
    {
        if (parameter.Name.Split('.') is [var link, var rest])
            return Chained(resource, link, parameter with { Key = parameter.Key[(parameter.Key.IndexOf('.', StringComparison.Ordinal) + 1)..] }, rest, holdings);

        var found = KnownParameters.Find(resource, parameter.Name);
        return Any(parameter.Values.Where(value => value.Length > 0).Select(value => found.Matching(parameter.Modifier, value)));
    }

    private static Predicate<Resource> Chained(string resource, string link, QueryParameter rest, string name, Holdings holdings)
    {
        if (KnownParameters.Find(resource, link) is not ReferenceParameter reference)
            throw new UnknownParameterException($"{link}.{name}", resource);

        var meets = Of(reference.Target, rest, holdings);
        return source => reference.Value(source) is { } target && holdings.Find(target) is { } found && meets(found);
    }

    private static Predicate<Resource> Any(IEnumerable<Predicate<Resource>> choices)
    {
        Predicate<Resource>[] all = [.. choices];
        return all.Length == 0 ? _ => true : resource => Array.Exists(all, choice => choice(resource));
    }
}
