using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A registry stored query (ITI-18).</summary>
/// <param name="Id">Identifier of the query, without urn:uuid:.</param>
/// <param name="ReturnType">LeafClass or ObjectRef.</param>
/// <param name="Parameters">Values of each parameter, quotes and parentheses taken off: a list for each slot that bears its name.</param>
internal sealed record StoredQuery(string Id, string ReturnType, ILookup<string, IReadOnlyList<string>> Parameters)
{
    /// <summary>Prefix of the parameters about a document.</summary>
    public const string Entry = "$XDSDocumentEntry";

    /// <summary>Prefix of the parameters about a submission set.</summary>
    public const string Set = "$XDSSubmissionSet";

    /// <summary>Identifiers of objects, whatever they are.</summary>
    public const string Uuid = "$uuid";

    private static readonly string[] Implied = [$"{Entry}PatientId", $"{Entry}Status", $"{Set}PatientId", $"{Set}Status"];

    public bool ReturnsReferences => ReturnType == "ObjectRef";

    public PatientIdentifier? Patient => PatientIdentifier.Parse(First($"{Entry}PatientId") ?? First($"{Set}PatientId"));

    /// <summary>Names of the parameters besides patient and status, without the prefix of those about a document, sorted.</summary>
    public IEnumerable<string> Criteria => Parameters.Select(slot => slot.Key).Except(Implied)
        .Select(name => name.StartsWith(Entry, StringComparison.Ordinal) ? name[Entry.Length..] : name)
        .Order(StringComparer.Ordinal);

    public static StoredQuery Read(XElement body)
    {
        var query = body.Element(Rim.AdhocQuery);
        return new(
            ((string?)query?.Attribute("id") ?? "").Replace("urn:uuid:", "", StringComparison.OrdinalIgnoreCase).Trim(),
            (string?)body.Element(Ns.Query + "ResponseOption")?.Attribute("returnType") ?? "",
            (query?.Elements(Rim.Slot) ?? []).ToLookup(slot => (string?)slot.Attribute("name") ?? "", Values));
    }

    /// <summary>Values of a parameter, of all its slots together.</summary>
    public IReadOnlyList<string> Values(string name) => [.. Parameters[name].SelectMany(values => values)];

    /// <summary>Identifiers of objects, as they are compared.</summary>
    public IReadOnlySet<string> Uuids(string name) => Values(name).Select(RegistryIds.Normal).ToHashSet();

    public string? First(string name) => Values(name) is [var first, ..] ? first : null;

    public bool Has(string name) => First(name) is not null;

    private static IReadOnlyList<string> Values(XElement slot) => [.. slot.Descendants(Rim.Value).SelectMany(value => Items(value.Value))];

    /// <summary>« ('a','b') », « 'a' » or « a ».</summary>
    private static IEnumerable<string> Items(string written)
    {
        var text = written.Trim();
        if (text.StartsWith('(') && text.EndsWith(')'))
            text = text[1..^1].Trim();
        if (text.Length == 0)
            return [];
        return text.Contains('\'', StringComparison.Ordinal) ? text.Split('\'').Where((_, rank) => rank % 2 == 1) : text.Split(',', StringSplitOptions.TrimEntries);
    }
}
