using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>Every resource that the Annuaire holds; nothing changes once built.</summary>
internal sealed class Holdings
{
    private readonly ILookup<string, Resource> _byType;
    private readonly Dictionary<string, Resource> _byReference;

    public Holdings(IEnumerable<Resource> resources)
    {
        Resource[] all = [.. resources];
        _byType = all.ToLookup(resource => resource.TypeName);
        _byReference = all.ToDictionary(Reference);
    }

    /// <summary>Resources of a type, in the order of their identifiers.</summary>
    public IEnumerable<Resource> All(string type) => _byType[type];

    /// <summary>A resource by its type and identifier: <c>Practitioner/003-…</c>.</summary>
    public Resource? Find(string reference) => _byReference.GetValueOrDefault(reference);

    public static string Reference(Resource resource) => $"{resource.TypeName}/{resource.Id}";
}
