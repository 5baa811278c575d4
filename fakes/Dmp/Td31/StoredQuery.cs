using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A registry stored query (ITI-18).</summary>
/// <param name="Id">Identifier of the query, without urn:uuid:.</param>
/// <param name="ReturnType">LeafClass or ObjectRef.</param>
/// <param name="Parameters">Values of each parameter, quotes and parentheses taken off.</param>
internal sealed record StoredQuery(string Id, string ReturnType, IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters)
{
    public const string FindDocuments = "14d4debf-8f97-4251-9a74-a90016b0af0d";
    public const string GetDocuments = "5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4";
    public const string PatientParameter = "$XDSDocumentEntryPatientId";
    public const string StatusParameter = "$XDSDocumentEntryStatus";

    private const string EntryParameter = "$XDSDocumentEntry";

    /// <summary>Name of the query; its identifier when it is none of these.</summary>
    public string Name => Id switch
    {
        FindDocuments => nameof(FindDocuments),
        GetDocuments => nameof(GetDocuments),
        _ => Id,
    };

    /// <summary>Names of the criteria besides patient and status, sorted.</summary>
    public IEnumerable<string> Criteria => Parameters.Keys
        .Where(name => name is not (PatientParameter or StatusParameter))
        .Select(name => name.Replace(EntryParameter, "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public bool ReturnsReferences => ReturnType == "ObjectRef";

    public PatientIdentifier? Patient => PatientIdentifier.Parse(First(PatientParameter));

    public static StoredQuery Read(XElement body)
    {
        var query = body.Element(Ns.Rim + "AdhocQuery");
        return new(
            ((string?)query?.Attribute("id") ?? "").Replace("urn:uuid:", "", StringComparison.OrdinalIgnoreCase).Trim(),
            (string?)body.Element(Ns.Query + "ResponseOption")?.Attribute("returnType") ?? "",
            (query?.Elements(Ns.Rim + "Slot") ?? []).GroupBy(slot => (string?)slot.Attribute("name") ?? "")
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Descendants(Ns.Rim + "Value").SelectMany(value => Items(value.Value))]));
    }

    public IReadOnlyList<string> Values(string name) => Parameters.GetValueOrDefault(name) ?? [];

    public string? First(string name) => Values(name) is [var first, ..] ? first : null;

    /// <summary>« ('a','b') », « 'a' » or « a ».</summary>
    private static IEnumerable<string> Items(string written)
    {
        var text = written.Trim();
        if (text.StartsWith('(') && text.EndsWith(')'))
            text = text[1..^1];
        return text.Contains('\'', StringComparison.Ordinal) ? text.Split('\'').Where((_, rank) => rank % 2 == 1) : [text];
    }
}
