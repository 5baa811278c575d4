using System.Text.Json;

namespace Conformance.Fakes.Dmp;

/// <summary>A list of codes that the DMP takes, as ANS publishes it.</summary>
/// <param name="Name">Name: JDV_…</param>
/// <param name="Oid">OID of the list, or « à confirmer ».</param>
/// <param name="Version">Date of the list.</param>
/// <param name="Source">Where it was read, and when.</param>
/// <param name="Complete">Whether every code of the list is here; a code can be refused by no other list.</param>
/// <param name="Codes">Label of each code, by code system. A name in the place of an OID is one whose OID is not known.</param>
internal sealed record ValueSet(
    string Name, string Oid, string Version, string Source, bool Complete, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Codes)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public bool Has(string code) => Codes.Values.Any(codes => codes.ContainsKey(code));

    /// <summary>Code systems that have the code.</summary>
    public IReadOnlyList<string> SchemesOf(string code) => [.. Codes.Where(scheme => scheme.Value.ContainsKey(code)).Select(scheme => scheme.Key)];

    /// <summary>Label of the code; null when it is not in the list.</summary>
    public string? LabelOf(string code) => Codes.Values.Select(codes => codes.GetValueOrDefault(code)).FirstOrDefault(label => label is not null);

    /// <summary>The list with its OID and its date, for people.</summary>
    public override string ToString() => $"{Name} (OID {Oid}, version {Version})";

    /// <summary>Reads a list that ships with the harness.</summary>
    public static ValueSet Shipped(string file) => ShippedData.Read<ValueSet>(file, Format);
}
