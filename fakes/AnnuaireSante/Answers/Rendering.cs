using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>Resources as JSON, kept once rendered, and cut down to the elements asked for.</summary>
internal sealed class Rendering
{
    private static readonly string[] AlwaysKept = ["resourceType", "id", "meta"];
    private readonly ConcurrentDictionary<Resource, string> _rendered = new(ReferenceEqualityComparer.Instance);

    public string Of(Resource resource) => _rendered.GetOrAdd(resource, found => found.ToJson());

    /// <summary>A resource with the named elements alone, beside its identity; without name, whole.</summary>
    public string Of(Resource resource, IReadOnlyCollection<string> elements)
    {
        if (elements.Count == 0)
            return Of(resource);

        var whole = JsonNode.Parse(Of(resource))!.AsObject();
        foreach (var name in whole.Select(member => member.Key).Except(AlwaysKept).Except(elements).ToList())
            whole.Remove(name);
        return whole.ToJsonString(Relaxed);
    }

    internal static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
