using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>Brings the resources that those of a page point to, or that point to them.</summary>
internal static class Inclusion
{
    private static readonly string[] Forward = ["PractitionerRole:practitioner", "PractitionerRole:organization", "Organization:partof"];
    private static readonly string[] Backward = ["PractitionerRole:practitioner", "PractitionerRole:organization"];
    private static readonly string[] Empty = ["HealthcareService:organization", "Device:organization"];

    /// <summary>Resources that a page brings with it, each once and none that it already has. Throws <see cref="RefusedQueryException"/>.</summary>
    public static IReadOnlyList<Resource> For(Query query, string type, IReadOnlyList<Resource> page, Holdings holdings)
    {
        var forward = Expand(query.All("_include"), Forward, type).SelectMany(link => page.Select(resource => Target(link, resource, holdings)));
        var backward = Expand(query.All("_revinclude"), [.. Backward, .. Empty], null).SelectMany(link => Sources(link, type, page, holdings));
        return [.. forward.Concat(backward).OfType<Resource>().Except(page).Distinct()];
    }

    private static IEnumerable<string> Expand(IEnumerable<string> asked, string[] known, string? source)
    {
        string[] ofSource = [.. known.Where(link => source is null || link.StartsWith(source + ":", StringComparison.Ordinal))];
        return asked.SelectMany(link => link == "*" ? ofSource : Array.IndexOf(ofSource, link) >= 0 ? [link]
            : throw new RefusedQueryException($"Invalid include parameter value: \"{link}\"")).ToList();
    }

    private static Resource? Target(string link, Resource source, Holdings holdings) =>
        ReferenceOf(link).Value(source) is { } reference ? holdings.Find(reference) : null;

    private static IEnumerable<Resource> Sources(string link, string type, IReadOnlyList<Resource> page, Holdings holdings)
    {
        if (Array.IndexOf(Empty, link) >= 0 || ReferenceOf(link) is not { } reference || reference.Target != type)
            return [];
        var targets = page.Select(Holdings.Reference).ToHashSet();
        return holdings.All(link.Split(':')[0]).Where(source => reference.Value(source) is { } target && targets.Contains(target));
    }

    private static ReferenceParameter ReferenceOf(string link) => (ReferenceParameter)KnownParameters.Find(link.Split(':')[0], link.Split(':')[1]);
}
