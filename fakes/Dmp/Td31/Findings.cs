namespace Conformance.Fakes.Dmp;

/// <summary>What a stored query found.</summary>
/// <param name="Sets">Submission sets.</param>
/// <param name="Documents">Document entries.</param>
/// <param name="Links">Associations.</param>
internal sealed record Findings(IReadOnlyList<RegisteredSet> Sets, IReadOnlyList<RegisteredDocument> Documents, IReadOnlyList<RegisteredLink> Links)
{
    public static Findings Of(IEnumerable<RegisteredDocument> documents) => new([], [.. documents], []);

    public static Findings Of(IEnumerable<RegisteredSet> sets) => new([.. sets], [], []);

    public static Findings Of(IEnumerable<RegisteredLink> links) => new([], [], [.. links]);

    public IEnumerable<string> Uuids => [.. Sets.Select(set => set.EntryUuid), .. Documents.Select(document => document.EntryUuid), .. Links.Select(link => link.EntryUuid)];
}
